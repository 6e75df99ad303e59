"""The real program, with a watch around every page that a template makes."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from time import perf_counter, process_time

from jinja2 import Template

from generator.cli.main import main

STEP = "sjablonen"


@dataclass(slots=True)
class Spent:
    """What templates cost together; chunks that a page renders count for that page."""

    pages: int = 0
    cpu_s: float = 0.0
    wall_s: float = 0.0
    is_within: bool = False


@contextmanager
def watched() -> Iterator[Spent]:
    """Measure every page from here on, as long as the block lasts."""
    spent, render = Spent(), Template.render

    @wraps(render)
    def measured(template: Template, *args: object, **kwargs: object) -> str:
        if spent.is_within:
            return render(template, *args, **kwargs)
        spent.is_within, cpu, wall = True, process_time(), perf_counter()
        try:
            return render(template, *args, **kwargs)
        finally:
            spent.cpu_s += process_time() - cpu
            spent.wall_s += perf_counter() - wall
            spent.pages += 1
            spent.is_within = False

    Template.render = measured  # type: ignore[method-assign]  # a watch from outside: the program itself has none
    try:
        yield spent
    finally:
        Template.render = render  # type: ignore[method-assign]  # as above


def _told(spent: Spent) -> str:
    told = {"step": STEP, "cpu_s": spent.cpu_s, "wall_s": spent.wall_s, "pages": spent.pages}
    return json.dumps(told) + "\n"


if __name__ == "__main__":
    with watched() as spent:
        status = main()
    with Path(os.environ["TOEZICHT_TIMINGS"]).open("a", encoding="utf-8") as timings:
        timings.write(_told(spent))
    sys.exit(status)
