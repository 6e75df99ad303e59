"""The words that everybody may read: what stands in a public source is no trace of anything."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.model.library import Collection, Document, Library
from generator.model.node import Node
from generator.verification.folding import joined, public_readings, shingles, words, words_of_source
from generator.verification.permitted import Permit, Permitted

_BULLET = " #>-*+0123456789.)"


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a closed document as a row of folded words."""

    row: bytes
    source: str


TitlesByWord = Mapping[bytes, tuple[Title, ...]]
"""Titles by their rarest word: a text without that word cannot have the title."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What closed sources have in common with public ones."""

    shingles: frozenset[int]
    titles: frozenset[bytes]  # rows of words


def shared(rows: Iterable[list[bytes]], wanted: frozenset[int], *, titles: TitlesByWord) -> Shared:
    """Give which of the wanted shingles and titles stand in public rows of words."""
    numbers: set[int] = set()
    found: set[bytes] = set()
    for row in rows:
        numbers.update(wanted.intersection(shingles(row)))
        met = titles.keys() & row
        text = joined(row) if met else b""
        found.update(title.row for word in met for title in titles[word] if title.row in text)
    return Shared(frozenset(numbers), frozenset(found))


def public_lines(documents: Iterable[Document]) -> Iterator[str]:
    """Give the lines of public texts as they are shown, but for their marks."""
    for document in documents:
        yield from (line.lstrip(_BULLET).rstrip() for line in document.body.split("\n"))
        yield document.meta.title.strip()
        yield (document.meta.summary or "").strip()


def public_rows(library: Library, permits: tuple[Permitted, ...]) -> Iterator[list[bytes]]:
    """Give the folded words of every public source, one after the other: together they are too much."""
    for item in permits:
        if item.permit is Permit.PAGE:
            yield from public_readings(item.document.source)
        yield from (words(text) for text in _shown(item))
    for collection in library.collections:
        yield from (words_of_source(text) for text in _texts_of(collection))
    if library.portal is not None:
        yield from (words(text) for text in _strings(library.portal))


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
