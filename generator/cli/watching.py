"""Progress bars on a terminal, one line for each step elsewhere, and timings for the benchmark."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

TIMINGS = "TOEZICHT_TIMINGS"


class Watcher:
    """Shows the steps of the pipeline on standard error."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.console = Console(stderr=True, quiet=quiet or not sys.stderr.isatty())
        self.progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self.console,
        )

    def __enter__(self) -> "Watcher":
        self.progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.progress.stop()

    @contextmanager
    def step(self, name: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
        """Show a step while it lasts."""
        task = self.progress.add_task(name, total=total)
        cpu, wall = time.process_time(), time.perf_counter()
        yield lambda count: self.progress.advance(task, count)
        finished = total if total is not None else self.progress.tasks[task].completed
        self.progress.update(task, total=finished, completed=finished)
        _note(name, time.process_time() - cpu, wall=time.perf_counter() - wall, documents=int(finished or 0))


def _note(name: str, cpu: float, *, wall: float, documents: int) -> None:
    timings = os.environ.get(TIMINGS)
    if not timings:
        return
    line = {"step": name, "cpu_s": round(cpu, 3), "wall_s": round(wall, 3), "documents": documents}
    with Path(timings).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
