"""The files with the figures behind the pages."""

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from generator.model.library import Collection
from generator.model.partnership import Partnership
from generator.model.register import Register
from generator.model.terms import Kind, Variant, WithheldBecause
from generator.outputs.all_outputs import all_outputs
from generator.register.completeness import completeness_of
from generator.register.entry import Entry, Standing
from generator.settings.typed import validated
from generator.staging.public import PublicSite
from generator.staging.public_document import ClosedDocument

SETTINGS = {
    "schema": "1",
    "name": "Vliet",
    "site_url": "https://toezicht.example.org/vliet/",
    "municipalities": [{"code": f"gm900{number}", "name": f"Gemeente {number}"} for number in (2, 3, 4)],
    "contact": {},
}
REGISTER = {
    "as_of": "2025-12-31",
    "complete": {"by": "=coördinator", "on": "2026-02-01"},
    "municipalities": {
        "gm9002": {
            "answered": "self",
            "questions": {"annual_report": "planned"},
            "counts": {"mandatory_reports": "7", "investigations": "unknown"},
            "breaks": [{"question": "mandatory_reports", "note": "Anders geteld."}],
        },
        "gm9003": {"answered": "self", "counts": {"mandatory_reports": "0"}},
    },
}


@pytest.fixture
def counted(site: PublicSite) -> PublicSite:
    collection = Collection(
        "vlietstreek",
        validated(Partnership, SETTINGS),
        registers={2025: validated(Register, REGISTER)},
    )
    entries = [
        Entry("VR-2025-001", Kind.VISIT_REPORT, 2025, Standing.PUBLIC, Variant.SIGNAL, ("gm9002",)),
        Entry("VR-2025-002", Kind.VISIT_REPORT, 2025, Standing.TAKEN_BACK),
    ]
    known = completeness_of(entries, collection, published=(), today=date(2026, 11, 1))
    closed = ClosedDocument(
        "VR-2025-003", "Rapport", 2025, (), WithheldBecause.POLICY, (), "@raad wil het niet", "college", None
    )
    return replace(site, completeness=known, closed=(closed,))


def rows(site: PublicSite, path: str) -> list[dict[str, str]]:
    content = {file.path: file.content for file in all_outputs(site)}[path].decode("utf-8-sig")
    return list(csv.DictReader(StringIO(content, newline=""), delimiter=";"))


def test_what_was_counted_has_the_canonical_words(counted: PublicSite) -> None:
    found = rows(counted, "volledigheid/geteld.csv")

    told = [(row["gemeente"], row["vorm"], row["soort_onderzoek"], row["stand"]) for row in found]
    assert told == [
        ("", "", "", "taken-back"),
        ("", "reactive", "signal", "public"),
        ("Vlietdam", "reactive", "signal", "public"),
    ]


def test_a_sum_has_the_unknown_and_the_missing_beside_it(counted: PublicSite) -> None:
    table = rows(counted, "volledigheid/register.csv")

    found = {row["sleutel"]: row for row in table if row["onderdeel"] != "deel"}
    reports, started = found["mandatory_reports"], found["investigations"]
    assert (reports["aantal"], reports["niet_bekend"], reports["geen_antwoord"]) == ("7", "0", "1")
    assert (started["aantal"], started["niet_bekend"], started["geen_antwoord"]) == ("", "1", "1")
    assert found["annual_report.planned"]["aantal"] == "1"
    assert found["complete"]["omschrijving"] == "'=coördinator, 2026-02-01"


def test_no_row_has_a_number_of_one_municipality(counted: PublicSite) -> None:
    found = rows(counted, "volledigheid/register.csv")

    assert {row["onderdeel"] for row in found if row["gemeente"]} == {"antwoord", "breuk"}


def test_what_is_not_public_is_a_table_too(counted: PublicSite) -> None:
    (row,) = rows(counted, "niet-openbaar/niet-openbaar.csv")

    assert (row["kenmerk"], row["gemeenten"], row["reden"]) == ("VR-2025-003", "", "policy")
    assert row["uitleg"] == "'@raad wil het niet"


def test_the_whole_page_is_one_file_with_the_same_bytes_each_time(counted: PublicSite) -> None:
    first, second = ({file.path: file.content for file in all_outputs(counted)} for _ in range(2))

    content = json.loads(first["volledigheid/register.json"])
    assert first == second
    assert content["reports"] == {"numerator": 1, "denominator": 1, "unknown": 0}
    assert content["years"][0]["complete"] == {"by": "=coördinator", "note": None, "on": "2026-02-01"}
    assert content["cells"][0]["standing"] == "taken-back"


def test_without_figures_there_are_no_files(site: PublicSite) -> None:
    assert [file.path for file in all_outputs(site) if file.path.startswith(("volledig", "niet"))] == []
