"""The pages of the site over all partnerships."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import islice

from generator.site.completeness import statement_of
from generator.site.sheet import Sheet
from generator.staging.public import Link, PublicDocument, PublicPortal, PublicSite

NEWEST_ON_PORTAL = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A partnership on the portal."""

    link: Link
    municipalities: tuple[Link, ...]
    documents: int
    example: bool
    ended: bool
    statement: str  # who says that the register is complete, or that nobody does


@dataclass(frozen=True, slots=True)
class Item:
    """A document on the portal, with where it comes from."""

    address: str
    document: PublicDocument
    publisher: str


def portal_sheets(portal: PublicPortal) -> Iterator[Sheet]:
    """Give the home page of the portal and its page for what is not found."""
    entries = tuple(_entry(site) for site in sorted(portal.sites, key=lambda site: site.publisher.name))
    values = {
        "entries": entries,
        "newest": _newest(portal),
        "places": tuple(sorted((link for entry in entries for link in entry.municipalities), key=_label)),
        "sources": portal.sources,
        "total": sum(entry.documents for entry in entries),
        "feed": bool(portal.sites),
    }
    yield Sheet("", "portal.html", portal.name, values, description="Openbaar toezicht op de Wmo.")
    yield Sheet("404.html", "404.html", "Deze pagina is er niet", hidden=True)


def _entry(site: PublicSite) -> Entry:
    publisher = site.publisher
    return Entry(
        Link(f"{publisher.key}/", publisher.name, publisher.key),
        tuple(
            Link(f"{publisher.key}/{item.link.address}", item.link.label, publisher.name)
            for item in site.municipalities
            if item.link.address
        ),
        len(site.documents),
        publisher.example,
        publisher.ended_on is not None,
        statement_of(site.completeness),
    )


def _newest(portal: PublicPortal) -> tuple[Item, ...]:
    ordered = merge(*(_items(site) for site in portal.sites), key=lambda item: item.document.order)
    return tuple(islice(ordered, NEWEST_ON_PORTAL))


def _items(site: PublicSite) -> Iterator[Item]:
    for document in site.documents:
        yield Item(f"{site.publisher.key}/{document.address}", document, site.publisher.name)


def _label(link: Link) -> str:
    return link.label.lower()
