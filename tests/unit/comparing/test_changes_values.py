from datetime import UTC, date, datetime

import pytest

from generator.comparing.changes_values import INTERNAL, Value, differences, values_of, words
from generator.model.front_matter import FrontMatter
from generator.model.kinds import KINDS, VisitReport
from generator.model.terms import Kind, Verdict
from generator.settings.typed import validated

REPORT = {
    "id": "VR-2026-001",
    "kind": "visit-report",
    "title": "Titel",
    "form": "proactive",
    "variant": "thematic",
    "publication_status": "draft",
}


def report(**keys: object) -> VisitReport:
    return validated(VisitReport, {**REPORT, **keys})


def test_values_carry_the_names_that_a_reader_knows() -> None:
    found = {
        value.label: value.text for value in values_of(report(verdict="partly", visited_on="2026-03-04"))
    }
    assert found["Soort"] == "Rapport"
    assert found["Oordeel"] == "Voldoet deels"
    assert found["Bezocht op"] == "2026-03-04"
    assert "In het kort" not in found


def test_parts_of_a_list_are_numbered() -> None:
    told = report(recommendations=[{"text": "Een"}, {"text": "Twee", "status": "done"}])
    found = {value.label: value.text for value in values_of(told)}
    assert found["Aanbevelingen 2, Aanbeveling"] == "Twee"
    assert found["Aanbevelingen 2, Stand"] == "Uitgevoerd"


def test_only_what_differs_is_given_and_an_absent_value_is_empty() -> None:
    found = differences(report(verdict="meets"), report(summary="Kort"))
    assert found == (
        (Value("verdict", "Oordeel", "Voldoet"), Value("verdict", "Oordeel", "")),
        (Value("summary", "In het kort", ""), Value("summary", "In het kort", "Kort")),
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Verdict.PARTLY, "Voldoet deels"),
        (True, "ja"),
        (False, "nee"),
        (date(2026, 3, 4), "2026-03-04"),
        (datetime(2026, 3, 4, 9, 5, tzinfo=UTC), "2026-03-04 09:05"),
        (12, "12"),
    ],
)
def test_a_value_is_written_as_a_reader_knows_it(value: object, written: str) -> None:
    assert words(value) == written


def test_every_internal_key_is_a_key_of_the_front_matter() -> None:
    assert set(FrontMatter.model_fields) >= INTERNAL


@pytest.mark.parametrize("kind", Kind)
def test_every_key_has_a_name_for_the_reader(kind: Kind) -> None:
    assert all(field.title for field in KINDS[kind].model_fields.values())
