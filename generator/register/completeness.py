"""How complete the register of a partnership is: everything of it that may be told, at one moment."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model.library import Collection
from generator.model.terms import Kind
from generator.register.cycle import Cycle, cycle
from generator.register.entry import Entry, Standing
from generator.register.figure import Figure
from generator.register.months import Months, with_something
from generator.register.tally import Cell, tally
from generator.register.year import RegisterYear, register_years


@dataclass(frozen=True, slots=True)
class Completeness:
    """The figures of the completeness page and of the file beside it."""

    reports: Figure  # public of what is finished; what was taken back is told apart
    taken_back: int  # reports that were public and are no longer
    cycle: Cycle | None
    years: tuple[RegisterYear, ...]
    cells: tuple[Cell, ...]
    unnamed: int  # reports that are not public, of which the municipality is not told
    quiet: tuple[tuple[int, Months], ...]  # per year, newest first: months in which nothing became public


def completeness_of(
    entries: Iterable[Entry], collection: Collection, *, published: Iterable[date], today: date
) -> Completeness:
    """Count what `told` gives, once, beside what the registers say and the days of publication."""
    entries = tuple(entries)
    cells = tally(entries)
    counts = Counter(entry.standing for entry in entries if entry.kind is Kind.VISIT_REPORT)
    return Completeness(
        reports=Figure(counts[Standing.PUBLIC], counts[Standing.PUBLIC] + counts[Standing.NOT_PUBLIC]),
        taken_back=counts[Standing.TAKEN_BACK],
        cycle=cycle(entries, collection.providers, today=today),
        years=register_years(collection, today=today),
        cells=cells,
        unnamed=sum(_is_unnamed(entry) for entry in entries),
        quiet=_quiet(published, today=today),
    )


def _is_unnamed(entry: Entry) -> bool:
    is_closed_report = entry.kind is Kind.VISIT_REPORT and entry.standing is Standing.NOT_PUBLIC
    return is_closed_report and not entry.municipalities


def _quiet(published: Iterable[date], *, today: date) -> tuple[tuple[int, Months], ...]:
    months = {(day.year, day.month) for day in published if day <= today}
    first = min(months, default=(today.year, 1))[0]
    return tuple(
        (year, with_something(year, months, today=today)) for year in range(today.year, first - 1, -1)
    )
