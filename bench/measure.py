"""Run the real program once and tell what it cost."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AT = "2026-11-01T12:00"  # the moment of every measured run


@dataclass(frozen=True, slots=True)
class Measurement:
    """What one step cost, with its process tree."""

    step: str
    documents: int  # pages, where a step tells of those
    cpu_s: float
    wall_s: float
    peak_mb: float | None
    exit_status: int = 0

    @property
    def per_document_ms(self) -> float:
        """CPU milliseconds per document."""
        return self.cpu_s * 1000 / self.documents


@dataclass(frozen=True, slots=True)
class Bench:
    """Where the corpus is and where the traces of a run go."""

    corpus: Path
    work: Path
    documents: int

    def arguments(self, step: str) -> list[str]:
        """Give the command line of a step."""
        out = ["--out", str(self.work / step)]
        words = {
            "check": ["generator", "check"],
            "build": ["generator", "build", "--no-search", *out],
            "build+index": ["generator", "build", *out],
            "pages": ["bench.pages", "build", "--no-search", *out],
        }
        return [sys.executable, "-m", *words[step], "--at", AT]

    def log(self, step: str) -> Path:
        """Give the file with what the program printed."""
        return self.work / f"{step}.log"

    def timings(self, step: str) -> Path:
        """Give the file in which the program writes the cost of its own steps."""
        return self.work / f"{step}.jsonl"


def measured(bench: Bench, step: str) -> Iterator[Measurement]:
    """Give the cost of the whole program, then of each of its own steps that it tells of."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    variables = {**os.environ, "PYTHONPATH": path, "TOEZICHT_TIMINGS": str(bench.timings(step))}
    with bench.log(step).open("wb") as log:
        started = time.perf_counter()
        process = subprocess.Popen(
            bench.arguments(step), cwd=bench.corpus, env=variables, stdout=log, stderr=subprocess.STDOUT
        )
        # wait4 gives the use of this child and its own children; RUSAGE_CHILDREN would add up all steps.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    yield Measurement(
        step=step,
        documents=bench.documents,
        cpu_s=usage.ru_utime + usage.ru_stime,
        wall_s=wall,
        peak_mb=usage.ru_maxrss / 1024,
        exit_status=process.returncode,
    )
    yield from _own_steps(bench, step)


def _own_steps(bench: Bench, step: str) -> Iterator[Measurement]:
    if not bench.timings(step).exists():
        return
    costs: dict[str, list[float]] = {}
    counts: dict[str, int] = {}
    for line in bench.timings(step).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        cost = costs.setdefault(record["step"], [0.0, 0.0])
        cost[0] += record["cpu_s"]
        cost[1] += record["wall_s"]
        counts[record["step"]] = record.get("pages", bench.documents)
    for name, (cpu, wall) in costs.items():
        yield Measurement(f"{step}: {name}", counts[name], cpu, wall, None)
