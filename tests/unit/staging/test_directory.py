from collections.abc import Callable
from datetime import date

from generator.model.library import Document
from generator.staging.public import PublicSite

Write = Callable[..., Document]
Show = Callable[..., PublicSite]


def test_a_municipality_lists_what_is_about_it_and_about_all(show: Show, report: Write) -> None:
    site = show(
        report(1, municipalities="Dam"),
        report(2, visited_on="2025-06-01"),
        report(3, publication_status="draft"),
    )

    shown = {municipality.link.label: municipality.documents for municipality in site.municipalities}

    assert shown == {
        "Dam": ("VR-2026-001", "VR-2026-002"),
        "Dam aan Zee": (),
        "Meer": ("VR-2026-002",),
        "Oud": ("VR-2026-002",),
    }


def test_a_municipality_that_left_keeps_its_page(show: Show) -> None:
    old = next(municipality for municipality in show().municipalities if municipality.link.label == "Oud")

    assert (old.link.address, old.until) == ("gemeente/oud/", date(2025, 12, 31))


def test_a_provider_has_a_page_with_what_is_public_about_it(show: Show, report: Write) -> None:
    brug = {
        "name": "De Brug",
        "kvk": "00000000",
        "ended": {"on": "2026-01-01", "why": "Gestopt"},
        "successor": "anker",
    }

    site = show(
        report(1, provider="brug"),
        report(2, provider=["brug", "anker"], publication_status="adopted"),
        providers={"brug": brug, "anker": {"name": "anker BV"}},
    )

    (found,) = (provider for provider in site.providers if provider.link.key == "brug")
    assert (found.documents, found.ended_on, found.ended_why) == (
        ("VR-2026-001",),
        date(2026, 1, 1),
        "Gestopt",
    )
    assert found.successor is not None
    assert found.successor.label == "anker BV"


def test_the_glossary_is_in_order_of_the_alphabet_with_an_anchor_each(show: Show) -> None:
    site = show(glossary={"Zorg in natura": "Hulp die de gemeente regelt.", "awb": "Een wet."})

    assert [(term.term, term.anchor) for term in site.glossary] == [
        ("awb", "awb"),
        ("Zorg in natura", "zorg-in-natura"),
    ]


def test_a_provider_with_a_contract_has_a_page_before_its_first_report(show: Show) -> None:
    brug = {"name": "De Brug", "contracted": [{"municipality": "gm9001", "from": "2025-01-01"}]}

    (found,) = show(providers={"brug": brug}).providers

    assert (found.link.address, found.documents) == ("aanbieder/brug/", ())
    assert [(item.municipality.label, item.since) for item in found.contracts] == [("Dam", date(2025, 1, 1))]


def test_a_provider_without_contract_and_without_public_document_is_not_told(
    show: Show, report: Write
) -> None:
    secret = report(1, provider="brug", publication_status="hearing")

    site = show(secret, providers={"brug": {"name": "De Brug"}})

    assert site.providers == ()


def test_a_contract_that_is_still_ahead_is_not_told(show: Show) -> None:
    ahead = {"name": "De Brug", "contracted": [{"municipality": "gm9001", "from": "2027-01-01"}]}
    both = {"name": "Anker", "contracted": [{"municipality": "gm9002"}, *ahead["contracted"]]}  # type: ignore[misc]

    (found,) = show(providers={"brug": ahead, "anker": both}).providers

    assert [item.municipality.label for item in found.contracts] == ["Meer"]


def test_a_municipality_says_where_it_went(show: Show) -> None:
    old = {"code": "gm9003", "name": "Oud", "until": "2025-12-31", "into": "gm9001"}

    site = show(municipalities=[{"code": "gm9001", "name": "Dam"}, old])

    into = {item.link.label: item.into for item in site.municipalities}
    assert into["Dam"] is None
    assert into["Oud"] is not None
    assert (into["Oud"].label, into["Oud"].address) == ("Dam", "gemeente/dam/")
