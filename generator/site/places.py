"""The pages of municipalities and providers, and the two lists of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.site.alphabet import letters_of
from generator.site.listing import Listing, pages_of
from generator.site.sheet import Feed, Sheet
from generator.staging.public import PublicMunicipality, PublicProvider, PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

MUNICIPALITIES = Link("gemeenten/", "Gemeenten")
PROVIDERS = Link("aanbieders/", "Aanbieders")


def place_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the pages of all municipalities and providers that have an address, and their lists."""
    known = {document.id: document for document in site.documents}
    yield _index(site.municipalities, MUNICIPALITIES, template="municipalities.html")
    for municipality in site.municipalities:
        if municipality.link.address:
            yield from _municipality(municipality, known)
    if site.providers:
        yield _index(site.providers, PROVIDERS, template="providers.html")
    for provider in site.providers:
        if provider.link.address:
            yield from _provider(provider, known)


def _index(entries: Sequence[PublicMunicipality | PublicProvider], link: Link, *, template: str) -> Sheet:
    letters = letters_of(entries, lambda entry: entry.link.label)
    return Sheet(link.address, template, link.label, {"letters": letters}, active=link.address)


def _municipality(entry: PublicMunicipality, known: Mapping[str, PublicDocument]) -> Iterator[Sheet]:
    title = f"Toezicht in {entry.link.label}"
    listing = Listing(
        entry.link.address, title, _found(entry.documents, known), entry.link.label, trail=(MUNICIPALITIES,)
    )
    feeds = (Feed(entry.link.address, entry.link.label),)
    for sheet in pages_of(listing, active=MUNICIPALITIES.address):
        values = {**sheet.values, "municipality": entry}
        yield replace(sheet, template="municipality.html", values=values, feeds=feeds)


def _provider(entry: PublicProvider, known: Mapping[str, PublicDocument]) -> Iterator[Sheet]:
    documents = _found(entry.documents, known)
    listing = Listing(entry.link.address, entry.link.label, documents, entry.link.label, trail=(PROVIDERS,))
    for sheet in pages_of(listing, active=PROVIDERS.address):
        yield replace(sheet, template="provider.html", values={**sheet.values, "provider": entry})


def _found(ids: tuple[str, ...], known: Mapping[str, PublicDocument]) -> tuple[PublicDocument, ...]:
    return tuple(known[id_] for id_ in ids if id_ in known)
