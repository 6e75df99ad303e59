from collections.abc import Callable
from datetime import date

import pytest

from generator.authorities.vocabularies import Vocabulary, keys
from generator.model.library import Document
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument

Write = Callable[..., Document]
Show = Callable[..., PublicSite]


def names(document: PublicDocument) -> list[str]:
    return [link.label for link in document.municipalities]


def test_only_what_is_public_is_staged(show: Show, report: Write) -> None:
    closed = ["draft", "hearing", "adopted", "not-public", "suspended", "withdrawn"]
    others = [report(2 + at, publication_status=status) for at, status in enumerate(closed)]

    site = show(report(1), *others, report(9, published_on="2026-06-16"))

    assert [document.id for document in site.documents] == ["VR-2026-001"]


def test_the_newest_stands_first_and_then_the_id(show: Show, report: Write) -> None:
    site = show(
        report(3), report(1, published_on="2026-01-01"), report(2), report(4, published_on="2026-06-01")
    )

    assert [document.id[-1] for document in site.documents] == ["4", "2", "3", "1"]


@pytest.mark.parametrize(
    ("keys", "year", "why"),
    [
        ({"visited_on": ["2024-12-30", "2025-01-02"], "adopted_on": "2025-03-01"}, 2024, "the first visit"),
        ({"adopted_on": "2025-03-01"}, 2025, "without a visit the adoption"),
        ({"adopted_by": [{"municipality": "Dam", "body": "college", "on": "2025-02-01"}]}, 2025, "by each"),
        ({}, 2026, "without either the publication"),
        ({"published_on": None, "publish_from": "2026-01-01 00:30"}, 2026, "or its moment, in Amsterdam"),
    ],
)
def test_the_year_is_that_of_which_it_reports(
    show: Show, report: Write, keys: dict[str, object], year: int, why: str
) -> None:
    (document,) = show(report(1, **keys)).documents

    assert document.year == year, why


def test_the_year_of_an_annual_report_is_its_own(show: Show, letter: Write) -> None:
    (document,) = show(
        letter(1, kind="annual-report", sort=None, year="2023", adopted_on="2024-04-01")
    ).documents

    assert document.year == 2023


def test_the_facet_of_a_report_is_its_variant_and_of_another_its_kind(
    show: Show, report: Write, letter: Write
) -> None:
    site = show(report(1, form="reactive", variant="calamity"), letter(1))

    shown = {document.id: (document.kind_key, document.kind_label) for document in site.documents}

    assert shown == {
        "VR-2026-001": ("calamity", "Calamiteitenonderzoek"),
        "BRF-2026-001": ("document", "Document"),
    }


@pytest.mark.parametrize(
    ("keys", "expected", "why"),
    [
        ({"municipalities": ["gm9002", "Dam"]}, ["Dam", "Meer"], "those that are named, in order of name"),
        ({"visited_on": "2025-06-01"}, ["Dam", "Meer", "Oud"], "the members of the day of the visit"),
        ({"visited_on": "2026-05-31"}, ["Dam", "Meer"], "one left, and one has yet to join"),
        ({"adopted_on": "2026-06-01"}, ["Dam", "Dam aan Zee", "Meer"], "the members of the day of adoption"),
        ({"municipalities": ["Dam", "Nergens"]}, ["Dam"], "what nobody knows is not shown"),
    ],
)
def test_the_municipalities_are_those_named_or_all_members_of_that_day(
    show: Show, report: Write, keys: dict[str, object], *, expected: list[str], why: str
) -> None:
    (document,) = show(report(1, **keys)).documents

    assert names(document) == expected, why
    assert document.covers_all == ("municipalities" not in keys)


def test_a_municipality_has_its_code_and_a_page(show: Show, report: Write) -> None:
    (document,) = show(report(1, municipalities="Dam aan Zee")).documents

    (link,) = document.municipalities
    assert (link.key, link.address) == ("gm9004", "gemeente/dam-aan-zee/")


def test_texts_lose_their_marks(show: Show, report: Write) -> None:
    mark = "[lak:5.1.2e naam]"
    (document,) = show(report(1, title=f"Zorg bij {mark}", summary=f"*Goed*, zei {mark}.")).documents

    assert document.title == "Zorg bij weggelakt"
    assert document.summary == "Goed, zei weggelakt."


def test_a_ground_carries_the_reason_of_the_municipality(show: Show, report: Write) -> None:
    reasons = {"5.1.2e": "Bewoners [lak:5.1.2e naam] zijn te herkennen."}
    redaction = {"status": "redacted", "checked_by": "jurist", "checked_on": "2026-01-01", "reasons": reasons}

    (document,) = show(report(1, body="Door [lak:5.1.2e naam].", redaction=redaction)).documents

    assert [ground.reason for ground in document.grounds] == ["Bewoners weggelakt zijn te herkennen."]


def test_redactions_of_the_body_are_counted_by_ground(show: Show, report: Write) -> None:
    body = "Door [lak:5.1.2e naam] en [lak:5.1.2e,5.1.1d gezondheid]."

    (document,) = show(report(1, body=body)).documents

    assert {ground.code: ground.times for ground in document.grounds} == {"5.1.1d": 1, "5.1.2e": 2}
    assert document.text.count("weggelakt") == 2


def test_a_version_ahead_is_not_shown(show: Show, report: Write) -> None:
    versions = [
        {"version": "1.0", "on": "2026-03-01"},
        {"version": "1.1", "on": "2026-06-15", "note": "Naam [lak:5.1.2e naam] weg"},
        {"version": "2.0", "on": "2026-06-16", "note": "Volgt nog"},
    ]

    (document,) = show(report(1, versions=versions)).documents

    assert [version.version for version in document.versions] == ["1.0", "1.1"]
    assert document.versions[1].note == "Naam weggelakt weg"
    assert document.updated_on == date(2026, 6, 15)


def test_a_decision_ahead_is_not_shown(show: Show, report: Write) -> None:
    objection = {
        "kind": "objection",
        "by": "aanbieder",
        "filed_on": "2026-04-01",
        "decided_on": "2026-06-16",
        "outcome": "ongegrond",
    }

    (document,) = show(report(1, proceedings=[objection])).documents

    assert [(item.decided_on, item.outcome) for item in document.proceedings] == [(None, None)]


@pytest.mark.parametrize(
    ("until", "is_lapsed"),
    [(None, False), ("2026-06-16", False), ("2026-06-15", False), ("2026-06-14", True)],
)
def test_what_is_no_longer_valid_has_lapsed(
    show: Show, letter: Write, until: str | None, *, is_lapsed: bool
) -> None:
    (document,) = show(letter(1, valid_until=until)).documents

    assert document.lapsed == is_lapsed


def test_who_adopted_it_is_told_per_municipality(show: Show, report: Write, letter: Write) -> None:
    each = [{"municipality": "gm9002", "body": "council", "on": "2026-02-03"}]

    site = show(report(1, adopted_by=each), letter(1, adopting_body="supervisor", adopted_on="2026-02-01"))

    shown = {document.id: document.adopted for document in site.documents}
    assert shown["VR-2026-001"] == (("Gemeenteraad Meer", date(2026, 2, 3)),)
    assert shown["BRF-2026-001"] == (("Toezichthouder", date(2026, 2, 1)),)


def test_a_word_of_the_region_finds_its_service(show: Show, report: Write) -> None:
    service = keys(Vocabulary.SERVICES)[0]

    (document,) = show(
        report(1, services=["eigen-woord", "onbekend"]), vocabulary={"eigen-woord": service}
    ).documents

    assert [link.key for link in document.services] == [service]
