"""The words that everybody may read: what stands in a public source is no trace of anything."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model.library import Collection, Document, Library
from generator.model.node import Node
from generator.verification.folding import joined, public_readings, shingles, words, words_of_source
from generator.verification.permitted import Permit, Permitted
from generator.verification.phrases import PhrasesByWord, phrases_in

_BULLET = " #>-*+0123456789.)"


@dataclass(frozen=True, slots=True)
class Shared:
    """What public sources have of what is looked for."""

    shingles: frozenset[int]
    telling: frozenset[str]  # paths of sources with a phrase that may stand nowhere


def shared(
    rows: Iterable[tuple[str, list[bytes]]], wanted: frozenset[int], *, sought: tuple[PhrasesByWord, ...]
) -> Shared:
    """Give which of the wanted shingles stand in public rows of words, and which sources have a phrase."""
    numbers: set[int] = set()
    telling: set[str] = set()
    for path, row in rows:
        numbers.update(wanted.intersection(shingles(row)))
        if any(True for phrases in sought for _ in phrases_in(row, phrases)):
            telling.add(path)
    return Shared(frozenset(numbers), frozenset(telling))


def public_titles(library: Library, permits: tuple[Permitted, ...]) -> frozenset[bytes]:
    """Give the folded titles of public documents and editorial pages, and the terms of the glossaries."""
    texts = [item.document.meta.title for item in permits if item.permit is Permit.PAGE]
    for collection in library.collections:
        texts.extend(page.title for page in collection.pages)
        texts.extend(collection.glossary)
    return frozenset(joined(words(text)) for text in texts)


def public_lines(documents: Iterable[Document]) -> Iterator[str]:
    """Give the lines of public texts as they are shown, but for their marks."""
    for document in documents:
        yield from (line.lstrip(_BULLET).rstrip() for line in document.body.split("\n"))
        yield document.meta.title.strip()
        yield (document.meta.summary or "").strip()


def public_rows(library: Library, permits: tuple[Permitted, ...]) -> Iterator[tuple[str, list[bytes]]]:
    """Give the folded words of every public source, one after the other: together they are too much.

    With each comes the path of the document; "" where it is of something else.
    """
    for item in permits:
        if item.permit is Permit.PAGE:
            path = item.document.path
            yield from ((path, row) for row in public_readings(item.document.source))
        yield from (("", words(text)) for text in _shown(item))
    for collection in library.collections:
        yield from (("", words_of_source(text)) for text in _texts_of(collection))
    if library.portal is not None:
        yield from (("", words(text)) for text in _strings(library.portal))


def _shown(item: Permitted) -> Iterator[str]:
    """Give what a tombstone or the register says about a document."""
    meta = item.document.meta
    if item.permit is Permit.TOMBSTONE and meta.withdrawn:
        yield meta.withdrawn.note or ""
    if item.permit is Permit.REGISTER and meta.withheld:
        yield from _strings(meta.withheld)


def _texts_of(collection: Collection) -> Iterator[str]:
    yield from (text for page in collection.pages for text in (page.title, page.description, page.body))
    yield from (text for pair in collection.glossary.items() for text in pair)
    yield from _strings(collection.settings)
    for group in (collection.frameworks, collection.providers, collection.registers):
        yield "\n".join(text for node in group.values() for text in _strings(node))


def _strings(node: Node) -> Iterator[str]:
    waiting: list[Any] = [node.model_dump()]
    while waiting:
        found = waiting.pop()
        if isinstance(found, str):
            yield found
        elif isinstance(found, dict):
            waiting.extend(found.values())
        elif isinstance(found, list | tuple):
            waiting.extend(found)
