"""The words that everybody may read: what stands in a public source is no trace of anything."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

from generator.model.library import Collection, Library
from generator.model.node import Node
from generator.verification.folding import joined, words, words_of_source
from generator.verification.permitted import Permit, Permitted


class PublicSources:
    """The folded words of every public source."""

    def __init__(self, library: Library, permits: tuple[Permitted, ...]) -> None:
        public = [item.document for item in permits if item.permit is Permit.PAGE]
        self.rows: list[list[bytes]] = [words_of_source(document.source) for document in public]
        self.rows += [words(text) for item in permits for text in _shown(item)]
        for collection in library.collections:
            self.rows += [words_of_source(text) for text in _texts_of(collection)]
        if library.portal is not None:
            self.rows += [words(text) for text in _strings(library.portal)]
        self.counts = Counter(chain.from_iterable(self.rows))

    def without(self, phrases: set[bytes]) -> set[bytes]:
        """Give those of `phrases` (joined words) that stand in no public source."""
        by_word: dict[bytes, set[bytes]] = defaultdict(set)
        for phrase in phrases:
            by_word[self._rarest(phrase)].add(phrase)
        for row in self.rows:
            met = by_word.keys() & set(row)
            text = joined(row) if met else b""
            for word in met:
                by_word[word] = {phrase for phrase in by_word[word] if phrase not in text}
        return set().union(*by_word.values())

    def _rarest(self, phrase: bytes) -> bytes:
        return min(phrase.split(), key=lambda word: (self.counts[word], word))


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
