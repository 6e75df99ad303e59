from collections.abc import Callable
from datetime import date

from generator.model.library import Collection
from generator.model.terms import Kind, Variant
from generator.register.completeness import completeness_of
from generator.register.entry import Entry, Standing
from generator.register.figure import Figure

Gather = Callable[..., Collection]
TODAY = date(2026, 3, 15)


def entry(standing: Standing, *places: str, kind: Kind = Kind.VISIT_REPORT) -> Entry:
    return Entry("VR-2026-001", kind, 2026, standing, Variant.SIGNAL, places)


def test_public_reports_are_a_part_of_what_is_ready_and_what_was_taken_back_is_told_apart(
    gather: Gather,
) -> None:
    entries = [
        entry(Standing.PUBLIC, "gm9001", "gm9002"),
        entry(Standing.NOT_PUBLIC, "gm9001"),
        entry(Standing.NOT_PUBLIC),
        entry(Standing.TAKEN_BACK),
        entry(Standing.PUBLIC, kind=Kind.MEASURE),
        entry(Standing.NOT_PUBLIC, kind=Kind.MEASURE),
    ]

    found = completeness_of(entries, gather(), published=(), today=TODAY)

    assert (found.reports, found.taken_back, found.unnamed) == (Figure(1, 3), 1, 1)


def test_months_in_which_nothing_became_public_are_named_per_year(gather: Gather) -> None:
    days = [date(2025, 2, 1), date(2026, 2, 28), date(2026, 3, 20)]

    found = completeness_of((), gather(), published=days, today=TODAY)

    assert [(year, months.without) for year, months in found.quiet] == [
        (2026, (1,)),
        (2025, (1, *range(3, 13))),
    ]
