from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from generator.model.library import Collection, Document
from generator.staging.neighbours import Neighbours, neighbours_of
from generator.staging.site import stage

Gather = Callable[..., Collection]
Write = Callable[..., Document]

KVK = "99900012"
CONTRACT = {"municipality": "gm9001", "from": "2024-01-01"}
BRUG = {"name": "De Brug", "kvk": KVK, "contracted": [CONTRACT]}
OTHER = {
    "name": "Wad",
    "site_url": "https://toezicht.example.org/wad/",
    "municipalities": [{"code": "gm9021", "name": "Duin"}],
}


def other(gather: Gather, *documents: Document, **around: object) -> Collection:
    made = replace(gather(**{**OTHER, **around}), key="wad")  # type: ignore[arg-type]
    return replace(made, documents=tuple(replace(document, partnership="wad") for document in documents))


def seen_from_vliet(*collections: Collection, moment: datetime) -> tuple[str, ...]:
    """Give the addresses at other partnerships that the page of De Brug names."""
    site = stage(collections[0], None, moment=moment, neighbours=neighbours_of(collections, moment=moment))
    (brug,) = (provider for provider in site.providers if provider.link.key == "brug")
    return tuple(link.address for link in brug.elsewhere)


def test_a_provider_with_the_same_number_elsewhere_is_told(gather: Gather, moment: datetime) -> None:
    here = gather(providers={"brug": BRUG})
    there = other(gather, providers={"de-brug": {**BRUG, "contracted": [{"municipality": "gm9021"}]}})

    found = seen_from_vliet(here, there, moment=moment)

    assert found == ("https://toezicht.example.org/wad/aanbieder/de-brug/",)


def test_a_natural_person_anywhere_is_compared_nowhere(gather: Gather, moment: datetime) -> None:
    here = gather(providers={"brug": BRUG})
    person = {**BRUG, "natural_person": True, "shown_as": "een zelfstandige"}

    found = seen_from_vliet(here, other(gather, providers={"zzp": person}), moment=moment)

    assert found == ()


def test_a_provider_that_only_a_closed_document_names_is_not_told(
    gather: Gather, report: Write, moment: datetime
) -> None:
    here = gather(providers={"brug": BRUG})
    without_contract = {"de-brug": {"name": "De Brug", "kvk": KVK}}
    draft = report(provider="de-brug", publication_status="draft")
    public = report(provider="de-brug")

    closed = seen_from_vliet(here, other(gather, draft, providers=without_contract), moment=moment)
    told = seen_from_vliet(here, other(gather, public, providers=without_contract), moment=moment)

    assert closed == ()
    assert told == ("https://toezicht.example.org/wad/aanbieder/de-brug/",)


def test_a_partnership_that_ended_names_its_successor_with_its_address(
    gather: Gather, moment: datetime
) -> None:
    ended = gather(ended={"on": "2026-01-01", "into": "wad"})

    known = stage(ended, None, moment=moment, neighbours=neighbours_of((ended, other(gather)), moment=moment))
    alone = stage(ended, None, moment=moment)

    for site, address in ((known, "https://toezicht.example.org/wad/"), (alone, "")):
        assert site.publisher.ended_into is not None
        assert site.publisher.ended_into.address == address


def test_a_municipality_that_went_to_another_partnership_leads_there(
    gather: Gather, moment: datetime
) -> None:
    left = {"code": "gm9003", "name": "Oud", "until": "2025-12-31", "into": "gm9021"}
    here = gather(municipalities=[left, {"code": "gm9001", "name": "Dam"}])

    site = stage(here, None, moment=moment, neighbours=neighbours_of((here, other(gather)), moment=moment))

    oud = next(item for item in site.municipalities if item.link.label == "Oud")
    assert oud.into is not None
    assert (oud.into.address, oud.into.label) == ("https://toezicht.example.org/wad/gemeente/duin/", "Duin")


def test_of_two_memberships_the_present_one_counts(gather: Gather, moment: datetime) -> None:
    moved = {"code": "gm9021", "name": "Duin", "until": "2025-12-31"}
    here = gather(municipalities=[moved, {"code": "gm9001", "name": "Dam"}])

    found = neighbours_of((here, other(gather)), moment=moment)

    assert found.municipalities["gm9021"].address == "https://toezicht.example.org/wad/gemeente/duin/"


def test_nobody_knows_a_provider_without_number() -> None:
    assert Neighbours().with_provider(None, apart_from="vliet") == ()
