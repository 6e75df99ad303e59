from collections.abc import Callable, Mapping
from datetime import date

import pytest

from generator.model.library import Document
from generator.model.terms import Status, WithdrawnWhy, WithheldBecause
from generator.staging.public import PublicSite
from generator.staging.public_document import ClosedDocument

Write = Callable[..., Document]
Show = Callable[..., PublicSite]
WITHHELD = {
    "because": "ground",
    "grounds": ["5.1.2e", "5.1.1d"],
    "reason": "In Dam en Meer zijn mensen te herkennen.",
    "decided_by": "college van Dam",
    "review_on": "2027-01-01",
}


def providers(number: int, *towns: str, **contract: str) -> dict[str, object]:
    contracts = [{"municipality": town, **contract} for town in towns]
    return {f"p{at:04}": {"name": f"Aanbieder {at}", "contracted": contracts} for at in range(number)}


def closed(site: PublicSite) -> ClosedDocument:
    (found,) = site.closed
    return found


def test_the_register_tells_what_is_closed_and_why(show: Show, report: Write) -> None:
    document = report(1, title="Geheim", body="Stil", publication_status="not-public", withheld=WITHHELD)

    site = show(document, providers=providers(5, "Dam", "Meer"))

    shown = closed(site)
    assert (shown.id, shown.kind_label, shown.year) == ("VR-2026-001", "Thematisch onderzoek", 2026)
    assert shown.because is WithheldBecause.GROUND
    assert [ground.code for ground in shown.grounds] == ["5.1.1d", "5.1.2e"]
    assert shown.review_on == date(2027, 1, 1)
    assert not {"Geheim", "Stil"} & set(repr(site).split("'"))


@pytest.mark.parametrize(
    ("around", "named", "why"),
    [
        (providers(5, "Dam", "Meer"), ("Dam", "Meer"), "five providers are a crowd"),
        (providers(4, "Dam", "Meer"), (), "four would single one out"),
        ({}, (), "and so would nobody at all"),
        (
            {**providers(5, "Dam"), "p0100": {"name": "Extra", "contracted": [{"municipality": "Meer"}]}},
            (),
            "Meer",
        ),
        (providers(5, "gm9001", "gm9002"), ("Dam", "Meer"), "by code as well"),
        (providers(5, "Dam", "Meer", until="2026-06-14"), (), "the contracts are over"),
        (providers(5, "Dam", "Meer", until="2026-06-15"), ("Dam", "Meer"), "their last day"),
        (providers(5, "Dam", "Meer", **{"from": "2026-06-16"}), (), "they begin tomorrow"),
    ],
)
def test_municipalities_are_named_only_where_there_is_a_crowd(
    show: Show, report: Write, around: Mapping[str, object], *, named: tuple[str, ...], why: str
) -> None:
    keys = {"municipalities": ["Dam", "Meer"], "publication_status": "not-public", "withheld": WITHHELD}

    shown = closed(show(report(1, **keys), providers=around))

    assert shown.municipalities == named, why


def test_a_small_crowd_hides_the_municipality_in_every_text(show: Show, report: Write) -> None:
    keys = {"municipalities": ["Dam"], "publication_status": "not-public", "withheld": WITHHELD}

    shown = closed(show(report(1, **keys), providers=providers(2, "Dam", "Meer")))

    assert shown.reason == "In een gemeente en een gemeente zijn mensen te herkennen."
    assert shown.decided_by == "college van een gemeente"


def test_a_crowd_leaves_the_texts_as_they_are(show: Show, report: Write) -> None:
    keys = {"municipalities": ["Dam"], "publication_status": "not-public", "withheld": WITHHELD}

    shown = closed(show(report(1, **keys), providers=providers(5, "Dam")))

    assert (shown.reason, shown.decided_by) == (WITHHELD["reason"], WITHHELD["decided_by"])


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("In Dam aan Zee.", "In een gemeente."),
        ("In DAM en in dam.", "In een gemeente en in een gemeente."),
        ("De damwand is nat.", "De damwand is nat."),
        ("Toen nog Oud, nu Dam.", "Toen nog een gemeente, nu een gemeente."),
        ("Door [lak:5.1.2e naam] in Meer.", "Door weggelakt in een gemeente."),
    ],
)
def test_whole_names_are_hidden_the_longest_first(show: Show, report: Write, reason: str, told: str) -> None:
    withheld = {"because": "policy", "reason": reason}
    keys = {"municipalities": ["Dam"], "publication_status": "not-public", "withheld": withheld}

    assert closed(show(report(1, **keys))).reason == told


@pytest.mark.parametrize("name", ["'s-Verzonnendam", "Verzonnen (NH.)"])
def test_a_name_with_a_sign_at_its_edge_is_hidden_too(show: Show, report: Write, name: str) -> None:
    withheld = {"because": "policy", "reason": f"De raad van {name} wil het niet."}
    keys = {"municipalities": ["gm9001"], "publication_status": "not-public", "withheld": withheld}

    site = show(report(1, **keys), municipalities=[{"code": "gm9001", "name": name}])

    assert name not in closed(site).reason


def test_a_municipality_that_is_no_member_is_hidden_too(show: Show, report: Write) -> None:
    withheld = {"because": "policy", "reason": "De raad van Amersfoort wil het niet."}
    keys = {"municipalities": ["gm0307"], "publication_status": "not-public", "withheld": withheld}

    assert "Amersfoort" not in closed(show(report(1, **keys))).reason


def test_what_has_no_reason_is_closed_for_an_unknown_one(show: Show, report: Write) -> None:
    shown = closed(show(report(1, publication_status="not-public")))

    assert (shown.because, shown.grounds, shown.reason) == (WithheldBecause.UNKNOWN, (), "")


def test_the_newest_year_stands_first(show: Show, report: Write) -> None:
    site = show(
        *(report(1, id=id_, publication_status="not-public") for id_ in ("VR-2024-001", "VR-2026-002"))
    )

    assert [document.id for document in site.closed] == ["VR-2026-002", "VR-2024-001"]


@pytest.mark.parametrize("why", WithdrawnWhy)
def test_a_page_that_explains_is_silent_for_privacy_and_court(
    show: Show, report: Write, why: WithdrawnWhy
) -> None:
    withdrawn = {"on": "2026-05-01", "why": why.value, "note": "Over [lak:5.1.2e naam]."}

    (page,) = show(report(1, publication_status="withdrawn", withdrawn=withdrawn)).tombstones

    is_silent = why in (WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT)
    assert page.note == ("" if is_silent else "Over weggelakt.")
    assert (page.why, page.on, page.address) == (why, date(2026, 5, 1), "rapport/2026/vr-2026-001/")


def test_a_suspension_says_no_more_than_that(show: Show, report: Write) -> None:
    (page,) = show(report(1, title="Geheim", publication_status="suspended")).tombstones

    assert (page.status, page.on, page.why, page.note) == (Status.SUSPENDED, None, None, "")


@pytest.mark.parametrize(
    ("proceedings", "day", "why"),
    [
        ([{"filed_on": "2026-05-04", "suspends": True}], date(2026, 5, 4), "since then it is not shown"),
        ([{"filed_on": "2026-05-04"}], None, "a proceeding that does not suspend"),
        (
            [
                {"filed_on": "2026-04-01", "suspends": True, "decided_on": "2026-04-20"},
                {"filed_on": "2026-05-11", "suspends": True},
            ],
            date(2026, 5, 11),
            "the first one is over",
        ),
    ],
)
def test_a_suspension_has_the_day_of_the_proceeding_that_runs(
    show: Show, report: Write, proceedings: list[dict[str, object]], *, day: date | None, why: str
) -> None:
    filed = [{"kind": "interim-relief", **item} for item in proceedings]

    (page,) = show(report(1, publication_status="suspended", proceedings=filed)).tombstones

    assert page.on == day, why


def test_what_is_past_its_term_is_explained_from_the_day_after(show: Show, report: Write) -> None:
    (page,) = show(report(1), retention={"visit-report": "P1M"}).tombstones

    assert (page.status, page.why, page.on) == (Status.WITHDRAWN, WithdrawnWhy.RETENTION, date(2026, 4, 2))


def test_what_never_was_public_has_no_page(show: Show, report: Write) -> None:
    site = show(report(1, publication_status="withdrawn", published_on=None))

    assert (site.tombstones, site.documents) == ((), ())
