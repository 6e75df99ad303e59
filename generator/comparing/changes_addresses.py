"""Addresses that answer today and would not any more."""

from collections.abc import Iterator
from urllib.parse import urljoin

from generator.comparing.changes_documents import address, name_of
from generator.comparing.changes_reading import Sides
from generator.comparing.changes_standing import Pair, Standing
from generator.model.library import Collection
from generator.model.review import Cell, Exact, Paragraph, Section, Table
from generator.staging.addresses import address_of, provider_address

_Row = tuple[Cell, ...]


def addresses(sides: Sides, pairs: tuple[Pair, ...]) -> Section | None:
    """Tell each address that breaks, and why."""
    found = [row for pair in pairs for row in _of_document(pair)]
    for key, before, after in sides.pairs:
        if before:
            found += _of_partnership(key, before, after=after, sides=sides)
    if not found:
        return None
    told = (
        "Een adres dat openbaar was, blijft bestaan: trek een stuk in met de status 'withdrawn' in plaats "
        "van het weg te halen, en noem een oude sleutel onder 'formerly'."
    )
    return Section(
        "Adressen die niet meer werken", (Table(("Adres", "Waarom"), tuple(found)), Paragraph(told))
    )


def _of_document(pair: Pair) -> Iterator[_Row]:
    before, after = pair.before, pair.after
    if not before.has_page or before.document is None or before.when is None:
        return
    if not after.has_page:
        yield Exact(address(before)), _why(pair)
    elif after.document and address(before) != address(after):
        yield Exact(address(before)), f"{name_of(pair)} heeft een andere soort of een ander adres van de site"
    if before.standing is after.standing is Standing.PUBLIC and after.document:
        named = {item.file for item in after.document.meta.attachments}
        home = urljoin(before.when.collection.settings.site_url, address_of(before.document))
        for item in before.document.meta.attachments:
            if item.file not in named:
                yield Exact(f"{home}{item.file}"), f"bijlage staat niet meer bij {name_of(pair)}"


def _why(pair: Pair) -> str:
    if pair.after.document is None:
        return f"{name_of(pair)} is weggehaald of heeft een ander kenmerk"
    return f"{name_of(pair)} heeft nu de status '{pair.after.document.meta.publication_status}'"


def _of_partnership(
    key: str, before: Collection, *, after: Collection | None, sides: Sides
) -> Iterator[_Row]:
    site = before.settings.site_url
    if after is None:
        heirs = (item for item in sides.after.collections if key in item.settings.formerly)
        if next(heirs, None) is None:
            yield (
                Exact(site),
                f"'{key}' is weg, en staat nergens onder 'formerly'",
            )
        return
    if site != after.settings.site_url:
        yield Exact(site), "de site krijgt een ander adres; laat het oude adres doorverwijzen"
    lost = frozenset(before.settings.formerly) - frozenset(after.settings.formerly)
    for old in sorted(lost):
        yield Exact(urljoin(site, f"../{old}/")), f"'{old}' staat niet meer onder 'formerly'"
    yield from _of_pages(before, after, unread=sides.unread)
    yield from _of_files(after, sides)
    for provider in sorted(before.providers):
        now = after.providers.get(provider)
        if not before.providers[provider].natural_person and (now is None or now.natural_person):
            yield (
                Exact(urljoin(site, provider_address(provider))),
                "de aanbieder heeft geen eigen bladzijde meer",
            )


def _of_pages(before: Collection, after: Collection, *, unread: frozenset[str]) -> Iterator[_Row]:
    names = {page.name for page in after.pages}
    for page in before.pages:
        if page.name not in names and page.path not in unread:
            yield Exact(urljoin(before.settings.site_url, f"{page.name}/")), "de bladzijde is weggehaald"


def _of_files(after: Collection, sides: Sides) -> Iterator[_Row]:
    """A file that is gone while a document still names it."""
    gone = {change.path for change in sides.changes if not change.is_there}
    for document in after.documents:
        for item in document.meta.attachments:
            path = f"reports/{after.key}/{document.year}/files/{item.file}"
            if path in gone:
                yield Exact(path), f"het bestand is weg, maar {after.key}/{document.id} noemt het nog"
