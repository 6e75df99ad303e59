"""The pages of the site over all partnerships: home, search, all providers, and what is not found."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from heapq import merge
from itertools import islice

from generator.site.alphabet import letters_of
from generator.site.completeness import statement_of
from generator.site.national import national_sheet
from generator.site.search_page import NEWEST, search_sheet_of_portal
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

PROVIDERS = Link("aanbieders/", N_("Aanbieders van A tot Z"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A partnership on the portal."""

    link: Link
    municipalities: tuple[Link, ...]
    documents: int
    example: bool
    ended: bool
    statement: str  # who says that the register is complete, or that nobody does
    newest: date | None  # when something was last published


@dataclass(frozen=True, slots=True)
class Place:
    """A municipality on the portal; `publisher` only where two partnerships have it."""

    link: Link
    publisher: str


@dataclass(frozen=True, slots=True)
class Item:
    """A document on the portal, with where it comes from."""

    address: str
    document: PublicDocument
    publisher: str


def portal_sheets(portal: PublicPortal) -> Iterator[Sheet]:
    """Give every page of the portal; each leads to the sites of the partnerships."""
    entries = tuple(_entry(site) for site in sorted(portal.sites, key=lambda site: site.publisher.name))
    newest = _newest(portal)
    places = tuple(_places(entries))
    has_providers = any(site.providers for site in portal.sites)
    values = {
        "entries": entries,
        "newest": newest,
        "places": letters_of(places, lambda place: place.link.label.lower()),
        "municipalities": len({place.link.key for place in places}),
        "sources": portal.sources,
        "total": sum(entry.documents for entry in entries),
        "feed": bool(portal.sites),
        "has_providers": has_providers,
    }
    yield Sheet("", "portal.html", portal.name, values, description=N_("Openbaar toezicht op de Wmo."))
    yield search_sheet_of_portal(portal, newest)
    if has_providers:
        yield _providers(portal)
    if portal.sites:
        yield national_sheet(portal)
    yield Sheet("404.html", "404.html", N_("Deze pagina is er niet"), hidden=True)


def _entry(site: PublicSite) -> Entry:
    publisher = site.publisher
    return Entry(
        Link(f"{publisher.key}/", publisher.name, publisher.key),
        tuple(
            Link(f"{publisher.key}/{item.link.address}", item.link.label, item.link.key)
            for item in site.municipalities
            if item.link.address
        ),
        len(site.documents),
        publisher.example,
        publisher.ended_on is not None,
        statement_of(site.completeness),
        max((document.published_on for document in site.documents), default=None),
    )


def _places(entries: tuple[Entry, ...]) -> Iterator[Place]:
    times = Counter(link.label for entry in entries for link in entry.municipalities)
    for entry in entries:
        for link in entry.municipalities:
            yield Place(link, entry.link.label if times[link.label] > 1 else "")


def _newest(portal: PublicPortal) -> tuple[Item, ...]:
    ordered = merge(*(_items(site) for site in portal.sites), key=lambda item: item.document.order)
    return tuple(islice(ordered, NEWEST))


def _items(site: PublicSite) -> Iterator[Item]:
    for document in site.documents:
        yield Item(f"{site.publisher.key}/{document.address}", document, site.publisher.name)


def _providers(portal: PublicPortal) -> Sheet:
    found = (
        Link(
            f"{site.publisher.key}/{item.link.address}" if item.link.address else "",
            item.link.label,
            site.publisher.name,
        )
        for site in portal.sites
        for item in site.providers
    )
    values = {"letters": letters_of(found, _label)}
    return Sheet(PROVIDERS.address, "portal-providers.html", PROVIDERS.label, values)


def _label(link: Link) -> str:
    return link.label.lower()
