from dataclasses import replace

import site_sample_documents as items

from generator.site.listing import browse
from generator.site.portal import portal_sheets
from generator.site.search_page import Facet, search_sheet
from generator.site.sheet import Sheet
from generator.staging.public import PublicPortal, PublicProvider, PublicSite
from generator.staging.public_parts import Link


def _facets(sheet: Sheet) -> dict[str, Facet]:
    return {facet.key: facet for facet in sheet.values["facets"]}  # type: ignore[attr-defined]


def _provider(number: int) -> PublicProvider:
    link = Link(f"aanbieder/p{number}/", f"Aanbieder {number:03}", f"p{number}")
    ids = tuple(f"VR-2024-{count:03}" for count in range(1 + number % 7))
    return PublicProvider(link, (), (), "", (), None, "", None, ids)


def test_a_choice_names_the_feed_that_holds_just_that(site: PublicSite) -> None:
    facets = _facets(search_sheet(site, browse(site)))

    assert all(choice.feed == f"soort/{choice.value}/" for choice in facets["kind"].choices)
    assert not any(choice.feed for choice in facets["year"].choices)


def test_of_very_many_providers_those_with_most_documents_are_on_the_page(site: PublicSite) -> None:
    many = replace(site, providers=tuple(_provider(number) for number in range(300)))

    choices = _facets(search_sheet(many, browse(many)))["provider"].choices

    assert len(choices) == 25
    assert min(choice.count for choice in choices) == 7
    assert [choice.label for choice in choices] == sorted(choice.label for choice in choices)


def test_the_portal_names_a_provider_with_its_partnership(portal: PublicPortal) -> None:
    sheets = {sheet.address: sheet for sheet in portal_sheets(portal)}

    facets = _facets(sheets["zoeken/"])

    assert {choice.value for choice in facets["partnership"].choices} == {
        site.publisher.key for site in portal.sites
    }
    assert all("/" in choice.value for choice in facets["provider"].choices)


def test_a_municipality_of_two_partnerships_is_one_choice_without_a_feed(portal: PublicPortal) -> None:
    first = portal.sites[0]
    publisher = replace(first.publisher, key="anders")
    twice = replace(portal, sites=(first, replace(first, publisher=publisher)))

    sheets = {sheet.address: sheet for sheet in portal_sheets(twice)}
    places = _facets(sheets["zoeken/"])["municipality"].choices

    assert len(places) == len(first.municipalities)
    assert not any(choice.feed for choice in places)
    assert items.report(1).municipalities
