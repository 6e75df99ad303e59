from collections.abc import Callable
from datetime import date

import pytest

from generator.model.library import Document
from generator.model.terms import Body, DrawnUpBy, FactsOutcome, Sort
from generator.staging.public import PublicSite
from generator.staging.public_parts import Consultation

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
DECISION = {"by": "college", "on": "2026-02-03", "outcome": "publish", "reference": "OH-2026-0655"}


def asked(show: Show, report: Write, *others: Document, document: str) -> Consultation:
    """The one consultation of a report that was asked about with `document`."""
    mine = report(1, consulted=[{"who": "adviesraad", "on": "2026-01-05", "document": document}])
    (found,) = next(item for item in show(mine, *others).documents if item.id == "VR-2026-001").consulted
    return found


def test_an_advice_that_is_public_here_is_a_link(show: Show, report: Write, letter: Write) -> None:
    found = asked(show, report, letter(1, title="Advies"), document="BRF-2026-001")

    assert found.document is not None
    assert (found.document.label, found.document.key) == ("Advies", "BRF-2026-001")


@pytest.mark.parametrize("status", ["draft", "adopted", "not-public", "withdrawn", "suspended"])
def test_an_advice_that_is_not_public_leaves_no_trace(
    show: Show, report: Write, letter: Write, status: str
) -> None:
    closed = letter(1, publication_status=status)

    for named in ("BRF-2026-001", "advies BRF-2026-001 van de raad"):
        found = asked(show, report, closed, document=named)
        assert (found.document, found.url, found.reference) == (None, "", "")


def test_an_advice_elsewhere_has_its_address_and_else_its_reference(show: Show, report: Write) -> None:
    assert asked(show, report, document="https://raad.example.org/advies").url
    assert asked(show, report, document="brief 12").reference == "brief 12"


def test_who_will_be_asked_later_is_not_told(show: Show, report: Write) -> None:
    (document,) = show(report(1, consulted=[{"who": "adviesraad", "on": "2026-06-16"}])).documents

    assert document.consulted == ()


def test_who_was_told_beforehand_and_where_it_stands_too_is_told(show: Show, report: Write) -> None:
    keys = {
        "informed": [{"who": "[lak:5.1.2e naam]", "on": "2026-02-01"}],
        "found_at": [{"place": "Raadsportaal", "url": "https://raad.example.org/stuk"}],
    }

    (document,) = show(report(1, **keys)).documents

    assert [item.who for item in document.informed] == ["weggelakt"]
    assert [(item.place, item.url) for item in document.found_at] == [
        ("Raadsportaal", "https://raad.example.org/stuk")
    ]


@pytest.mark.parametrize(
    ("hearing", "facts", "why"),
    [
        ({"facts": {"outcome": "no-reaction"}}, FactsOutcome.NO_REACTION, ""),
        ({"none_needed": "Er was spoed."}, None, "Er was spoed."),
    ],
)
def test_how_the_provider_was_heard_is_told(
    show: Show, report: Write, hearing: dict[str, object], facts: FactsOutcome | None, why: str
) -> None:
    (document,) = show(report(1, hearing=hearing)).documents

    assert document.heard is not None
    assert (document.heard.facts, document.heard.none_needed) == (facts, why)


def test_a_report_without_hearing_tells_of_none(show: Show, report: Write) -> None:
    (document,) = show(report(1)).documents

    assert document.heard is None


def test_the_decisions_to_publish_are_told_in_order_of_day(show: Show, report: Write) -> None:
    later = {**DECISION, "on": "2026-02-10", "municipalities": ["gm9002", "Dam"], "urgent": "Er is gevaar."}

    (document,) = show(report(1, publication_decision=[later, DECISION])).documents

    first, second = document.decisions
    assert (first.by, first.on, first.reference) == (Body.COLLEGE, date(2026, 2, 3), "OH-2026-0655")
    assert (first.municipalities, first.urgent) == ((), False)
    assert [link.label for link in second.municipalities] == ["Dam", "Meer"]
    assert second.urgent
    assert "gevaar" not in repr(document)


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("college", Body.COLLEGE),
        ("College van Dam, namens dezen P. Verzonnen", Body.COLLEGE),
        ("gemeenteraad van Dam", Body.COUNCIL),
        ("partnership-board", Body.PARTNERSHIP_BOARD),
        ("wethouder Verzonnen", None),
        ("collegelid Verzonnen", None),
        (None, None),
    ],
)
def test_no_name_comes_along_with_who_decided(
    show: Show, report: Write, written: str | None, body: Body | None
) -> None:
    decision = {key: value for key, value in {**DECISION, "by": written}.items() if value}

    (document,) = show(report(1, publication_decision=[decision])).documents

    assert [item.by for item in document.decisions] == [body]
    assert "Verzonnen" not in repr(document)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("BW 2025.12", "BW 2025.12"),
        ("Z/25/012345", "Z/25/012345"),
        ("Zaak 2025-12", "Zaak 2025-12"),
        ("collegebesluit 7", "collegebesluit 7"),
        ("zaak van Verzonnen 12", ""),
        ("mail van Verzonnen, 3 juni 2025", ""),
        ("p.verzonnen@dam.example.org 2025", ""),
        ("ZONDER", ""),
    ],
)
def test_a_reference_that_may_be_more_than_that_is_not_told(
    show: Show, report: Write, written: str, told: str
) -> None:
    (document,) = show(report(1, publication_decision=[{**DECISION, "reference": written}])).documents

    assert [item.reference for item in document.decisions] == [told]


@pytest.mark.parametrize(
    "keys",
    [
        {"publication_decision": [{**DECISION, "outcome": "refuse"}]},
        {"publication_decision": [{**DECISION, "on": "2026-06-16"}]},
        {"publication_decision": [DECISION], "publication_status": "draft"},
        {"publication_decision": [DECISION], "publication_status": "not-public"},
        {"publication_decision": [DECISION], "publication_status": "suspended"},
        {"publication_decision": [DECISION], "publication_status": "withdrawn"},
    ],
)
def test_a_decision_about_what_is_not_public_leaves_no_trace(
    show: Show, report: Write, keys: dict[str, object]
) -> None:
    site = show(report(1, **keys))

    assert site.documents == ()
    assert "OH-2026-0655" not in repr(site)


def test_a_decision_that_is_still_ahead_is_not_told(show: Show, report: Write) -> None:
    ahead = {**DECISION, "on": "2026-06-16"}

    (document,) = show(report(1, publication_decision=[DECISION, ahead])).documents

    assert [item.on for item in document.decisions] == [date(2026, 2, 3)]


def test_the_sort_of_a_document_and_the_makers_of_a_plan_are_told(show: Show, letter: Write) -> None:
    plan = {"kind": "work-plan", "sort": None, "year": "2026", "drawn_up_by": "together"}

    site = show(letter(1), letter(2, **plan))

    told = {item.id: (item.sort, item.drawn_up_by) for item in site.documents}
    assert told == {"BRF-2026-001": (Sort.LETTER, None), "BRF-2026-002": (None, DrawnUpBy.TOGETHER)}
