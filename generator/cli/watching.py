"""Progress bars on a terminal, nothing elsewhere, and timings for the benchmark."""

import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

TIMINGS = "TOEZICHT_TIMINGS"


class Watcher:
    """Shows the steps of the pipeline on standard error."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.progress = None if quiet or not sys.stderr.isatty() else _bars()

    def __enter__(self) -> "Watcher":
        if self.progress:
            self.progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.progress:
            self.progress.stop()

    @contextmanager
    def step(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Show a step while it lasts."""
        done: Counter[str] = Counter()
        task = self.progress.add_task(name, total=total) if self.progress else None

        def advance(count: int) -> None:
            done[name] += count
            if self.progress and task is not None:
                self.progress.advance(task, count)

        cpu, wall = time.process_time(), time.perf_counter()
        yield advance
        finished = total if total is not None else done[name]
        if self.progress and task is not None:
            self.progress.update(task, total=finished, completed=finished)
        _note(name, time.process_time() - cpu, wall=time.perf_counter() - wall, documents=finished)


def _bars() -> "Progress":
    from generator.cli.bars import bars  # noqa: PLC0415 (a build server has no use for it)

    return bars()


def _note(name: str, cpu: float, *, wall: float, documents: int) -> None:
    timings = os.environ.get(TIMINGS)
    if not timings:
        return
    line = {"step": name, "cpu_s": round(cpu, 3), "wall_s": round(wall, 3), "documents": documents}
    with Path(timings).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
