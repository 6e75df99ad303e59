"""Measure the real program on an invented country: CPU, wall time and memory beside their budgets."""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bench.corpus import write_corpus
from bench.measure import Bench, Measurement, measured
from bench.table import markdown, outcome, records, rich_table

TAIL = 15  # lines of the program's own words where it failed


def main() -> int:
    """Run what the command line asks; 1 where a step failed or costs more than it may."""
    options = _options()
    console = Console(stderr=True)
    with tempfile.TemporaryDirectory(prefix="toezicht-bench-") as folder:
        bench = Bench(Path(folder) / "corpus", Path(folder), options.documents)
        measurements = _run(bench, options.steps.split(","), seed=options.seed, console=console)
        _tell_failures(bench, measurements, console=console)
    title = f"{options.date}: {options.documents} documents".removeprefix(": ")
    if options.markdown:
        print(markdown(measurements, title))
    else:
        Console().print(rich_table(measurements))
    if options.json:
        text = json.dumps({"date": options.date, "measurements": records(measurements)}, indent=1)
        options.json.write_text(f"{text}\n", encoding="utf-8")
    return 0 if all(outcome(found) in ("PASS", "") for found in measurements) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure check and build on an invented country.")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument(
        "--steps", default="check,build,build+index,pages", help="what to measure, with commas"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    parser.add_argument("--date", default="", help="the date to put above the table")
    return parser.parse_args()


def _run(bench: Bench, steps: list[str], *, seed: int, console: Console) -> list[Measurement]:
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    measurements: list[Measurement] = []
    with Progress(*columns, console=console) as progress:
        writing = progress.add_task("corpus", total=None)
        write_corpus(bench.documents, bench.corpus, seed=seed)
        progress.update(writing, total=1, completed=1)
        for step in steps:
            task = progress.add_task(step, total=None)
            measurements.extend(measured(bench, step))
            progress.update(task, total=1, completed=1)
    return measurements


def _tell_failures(bench: Bench, measurements: list[Measurement], *, console: Console) -> None:
    for failed in (found for found in measurements if found.exit_status):
        text = bench.log(failed.step).read_text(encoding="utf-8", errors="replace")
        console.print(f"{failed.step}: exit status {failed.exit_status}", style="bold red")
        # What the program prints may hold brackets that rich would take for markup.
        console.print("\n".join(text.splitlines()[-TAIL:]), markup=False, highlight=False)


if __name__ == "__main__":
    sys.exit(main())
