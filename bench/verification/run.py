"""Measure the search for secrets on a built site: megabytes per CPU second, and memory.

.venv/bin/python -m bench.verification.run
.venv/bin/python -m bench.verification.run --site site
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from bench.corpus import write_corpus
from bench.measure import AT, ROOT
from generator.detection.find import find
from generator.verification.looking import Look
from generator.verification.persons import Persons
from generator.verification.reading import blocks_of_page
from generator.verification.secret_list import Secret, secrets_of
from generator.verification.seeking import seeker_of
from generator.verification.traces import Traces

MB_PER_S = 10.0  # at least, per CPU second
PEAK_MB = 300.0  # at most
SECRETS = 5000
SYLLABLES = ("kwi", "spel", "zam", "bro", "nub", "tir", "fle", "gox", "vlu", "dre")
NOTHING = Traces(frozenset(), {}, Persons({}), frozenset(), {}, frozenset(), {}, frozenset(), ())


@dataclass(frozen=True, slots=True)
class Cost:
    """What a look at a number of files cost."""

    size: int
    cpu_s: float

    @property
    def mb_per_s(self) -> float:
        """Megabytes per CPU second."""
        return self.size / 1e6 / self.cpu_s


def main() -> int:
    """Measure what the command line asks; 1 where it costs more than it may."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="toezicht-bench-") as folder:
        site = options.site or _built(Path(folder), options.documents)
        paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
        cost, troubles = _searched(site, paths)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{len(paths)} files, {cost.size / 1e6:.1f} MB, {SECRETS} secrets: {troubles} findings")
        print(f"search     {cost.mb_per_s:8.1f} MB per CPU s (at least {MB_PER_S:.0f})")
        print(f"memory     {peak:8.0f} MB (at most {PEAK_MB:.0f})")
        pages = [path for path in paths if path.endswith(".html")]
        print(f"detectors  {_detected(site, pages):8.2f} ms per page ({len(pages)} pages)")
    return int(cost.mb_per_s < MB_PER_S or peak > PEAK_MB)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the search for secrets in a built site.")
    parser.add_argument("--site", type=lambda text: Path(text).resolve(), help="a folder that was built")
    parser.add_argument("--documents", type=int, default=500, help="of the site that is made without --site")
    return parser.parse_args()


def _built(folder: Path, documents: int) -> Path:
    write_corpus(documents, folder / "corpus", seed=1)
    command = [sys.executable, "-m", "generator", "build", "--at", AT, "--out", str(folder / "site")]
    environment = {"PYTHONPATH": str(ROOT), "PATH": ""}
    done = subprocess.run(command, cwd=folder / "corpus", env=environment, check=False, capture_output=True)
    if not (folder / "site" / "index.html").is_file():  # findings alone do not keep a site from being made
        sys.exit(f"no site was made:\n{done.stdout.decode()[-2000:]}{done.stderr.decode()[-2000:]}")
    return (folder / "site").resolve()


def _secrets() -> tuple[Secret, ...]:
    """Give invented names, numbers and streets, the same each time."""
    random = Random(1)
    found: set[str] = set()
    while len(found) < SECRETS:
        name = " ".join("".join(random.choices(SYLLABLES, k=3)) for _ in range(2))
        number = str(random.randrange(10**8, 10**9))
        found.add(random.choice((name, number, f"{name.split()[0]}laan {number[:3]}")))
    return secrets_of("\n".join(sorted(found)))


def _searched(site: Path, paths: list[str]) -> tuple[Cost, int]:
    look = Look(seeker_of(_secrets()), NOTHING)
    started = time.process_time()
    troubles = sum(1 for path in paths for _ in look.into(site, path))
    used = time.process_time() - started
    return Cost(sum((site / path).stat().st_size for path in paths), used), troubles


def _detected(site: Path, pages: list[str]) -> float:
    """Give the CPU milliseconds per page; the same text is looked at once, as in the inspection."""
    clean: set[int] = set()
    started = time.process_time()
    for path in pages:
        for block in blocks_of_page((site / path).read_bytes()):
            text = " ".join(block.split())
            if hash(text) not in clean:
                clean.add(hash(text))
                find(text)
    return (time.process_time() - started) * 1000 / max(1, len(pages))


if __name__ == "__main__":
    sys.exit(main())
