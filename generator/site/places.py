"""The pages of municipalities and providers, and the two lists of them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.site.listing import Listing, pages_of
from generator.site.sheet import Feed, Sheet
from generator.staging.public import Link, PublicDocument, PublicMunicipality, PublicProvider, PublicSite

MUNICIPALITIES = Link("gemeenten/", "Gemeenten")
PROVIDERS = Link("aanbieders/", "Aanbieders")


def place_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the pages of all municipalities and providers that have an address, and their lists."""
    known = {document.id: document for document in site.documents}
    yield _index(site.municipalities, MUNICIPALITIES, "municipalities.html")
    for municipality in site.municipalities:
        if municipality.link.address:
            yield from _municipality(municipality, known)
    if site.providers:
        yield _index(site.providers, PROVIDERS, "providers.html")
    for provider in site.providers:
        if provider.link.address:
            yield from _provider(provider, known)


def _index(
    entries: tuple[PublicMunicipality, ...] | tuple[PublicProvider, ...], link: Link, template: str
) -> Sheet:
    ordered = tuple(sorted(entries, key=lambda entry: entry.link.label.lower()))
    return Sheet(link.address, template, link.label, {"entries": ordered}, active=link.address)


def _municipality(entry: PublicMunicipality, known: Mapping[str, PublicDocument]) -> Iterator[Sheet]:
    listing = _listing(entry.link, f"Toezicht in {entry.link.label}", entry.documents, known)
    feeds = (Feed(entry.link.address, entry.link.label),)
    for sheet in pages_of(replace(listing, trail=(MUNICIPALITIES,)), active=MUNICIPALITIES.address):
        values = {**sheet.values, "municipality": entry}
        yield replace(sheet, template="municipality.html", values=values, feeds=feeds)


def _provider(entry: PublicProvider, known: Mapping[str, PublicDocument]) -> Iterator[Sheet]:
    listing = _listing(entry.link, entry.link.label, entry.documents, known)
    for sheet in pages_of(replace(listing, trail=(PROVIDERS,)), active=PROVIDERS.address):
        yield replace(sheet, template="provider.html", values={**sheet.values, "provider": entry})


def _listing(link: Link, title: str, ids: tuple[str, ...], known: Mapping[str, PublicDocument]) -> Listing:
    return Listing(link.address, title, tuple(known[id_] for id_ in ids if id_ in known), link.label)
