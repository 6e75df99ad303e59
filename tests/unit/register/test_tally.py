from datetime import date

import pytest

from generator.model.terms import Form, Kind, Variant
from generator.register.entry import Entry, Standing, Visit
from generator.register.tally import WHOLE, Cell, form_of, tally

REPORT = Kind.VISIT_REPORT


def entry(
    id_: str, *places: str, variant: Variant | None = Variant.SIGNAL, visits: tuple[Visit, ...] = ()
) -> Entry:
    return Entry(id_, REPORT, 2026, Standing.PUBLIC, variant, places, (), visits)


def test_a_report_over_two_municipalities_counts_in_both_and_once_in_the_whole() -> None:
    cells = tally([entry("VR-2026-001", "gm9001", "gm9002"), entry("VR-2026-002", "gm9001")])

    assert {cell.municipality: cell.documents for cell in cells} == {WHOLE: 2, "gm9001": 2, "gm9002": 1}


def test_a_visit_counts_in_the_year_of_its_own_day() -> None:
    days = (Visit(date(2025, 12, 30)), Visit(date(2026, 1, 2)), Visit(date(2026, 1, 3)))

    cells = tally([entry("VR-2026-001", visits=days)])

    assert [(cell.year, cell.documents, cell.visits) for cell in cells] == [(2026, 1, 2), (2025, 0, 1)]


def test_variants_and_standings_are_counted_apart_in_a_fixed_order() -> None:
    closed = Entry("VR-2026-003", REPORT, 2026, Standing.NOT_PUBLIC, Variant.SIGNAL)
    found = [entry("VR-2026-002"), closed, entry("VR-2026-001", variant=Variant.PERIODIC)]

    cells = tally(found)

    assert cells == tally(reversed(found))
    assert cells == (
        Cell(2026, WHOLE, REPORT, Variant.PERIODIC, Standing.PUBLIC, 1, 0),
        Cell(2026, WHOLE, REPORT, Variant.SIGNAL, Standing.NOT_PUBLIC, 1, 0),
        Cell(2026, WHOLE, REPORT, Variant.SIGNAL, Standing.PUBLIC, 1, 0),
    )


@pytest.mark.parametrize(
    ("variant", "form"),
    [(Variant.SIGNAL, Form.REACTIVE), (Variant.RE_INSPECTION, Form.PROACTIVE), (None, None)],
)
def test_a_variant_belongs_to_one_form(variant: Variant | None, form: Form | None) -> None:
    assert form_of(variant) is form
    assert Cell(2026, WHOLE, REPORT, variant, Standing.PUBLIC, 1, 0).form is form
