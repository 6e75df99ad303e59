"""Measurements as a table, with what each step may cost beside it."""

from collections.abc import Sequence
from dataclasses import asdict

from rich.table import Table

from bench.budgets import BUDGETS
from bench.measure import Measurement

HEADINGS = ("step", "CPU s", "budget", "wall s", "peak MB", "budget", "ms/document", "outcome")


def outcome(measurement: Measurement) -> str:
    """Give PASS, over, failed, or nothing where no budget is set."""
    if measurement.exit_status:
        return f"failed ({measurement.exit_status})"
    budget = BUDGETS.get(measurement.step)
    if budget is None:
        return ""
    fits = measurement.cpu_s <= budget.cpu_s(measurement.documents)
    fits &= not (budget.peak_mb and measurement.peak_mb) or (measurement.peak_mb or 0) <= budget.peak_mb
    return "PASS" if fits else "over"


def rows(measurements: Sequence[Measurement]) -> list[tuple[str, ...]]:
    """Give one row of text per measurement."""
    return [_row(measurement) for measurement in measurements]


def rich_table(measurements: Sequence[Measurement]) -> Table:
    """Give the table for a terminal."""
    table = Table(*HEADINGS)
    for row in rows(measurements):
        table.add_row(*row)
    return table


def markdown(measurements: Sequence[Measurement], title: str) -> str:
    """Give the table for a page."""
    lines = [f"## {title}", "", _line(HEADINGS), "|---|" + "---:|" * 6 + "---|"]
    lines.extend(_line(row) for row in rows(measurements))
    return "\n".join(lines) + "\n"


def records(measurements: Sequence[Measurement]) -> list[dict[str, object]]:
    """Give the measurements for a JSON file."""
    return [{**asdict(measurement), "outcome": outcome(measurement)} for measurement in measurements]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _row(measurement: Measurement) -> tuple[str, ...]:
    budget = BUDGETS.get(measurement.step)
    return (
        measurement.step,
        f"{measurement.cpu_s:.2f}",
        f"{budget.cpu_s(measurement.documents):.1f}" if budget else "",
        f"{measurement.wall_s:.2f}",
        f"{measurement.peak_mb:.0f}" if measurement.peak_mb else "",
        f"{budget.peak_mb:.0f}" if budget and budget.peak_mb else "",
        f"{measurement.per_document_ms:.2f}",
        outcome(measurement),
    )
