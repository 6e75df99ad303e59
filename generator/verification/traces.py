"""Traces of what is not public: titles, ids and eight words in a row that no public source has."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.verification.built import line_of
from generator.verification.folding import joined, shingles, shingles_of_source, words
from generator.verification.ids import FoundId, ids_in
from generator.verification.permitted import Permit, Permitted
from generator.verification.public_sources import Title, TitlesByWord, public_rows, shared
from generator.verification.trouble import Trouble, TroubleKind

if TYPE_CHECKING:
    from generator.model.library import Document, Library

SHORTEST_TITLE = 12  # characters, folded; a shorter title stands everywhere


@dataclass(frozen=True, slots=True)
class Traces:
    """What may be found nowhere, ready to look for; what a public source has too is left out."""

    shingles: frozenset[int]
    titles: TitlesByWord
    ids: dict[tuple[str, str], str]  # (partnership, id in small letters) -> source
    names: frozenset[str]  # the same ids without their partnership
    nowhere_public: dict[str, str]  # ids that no partnership has in public -> source
    partnerships: frozenset[str]
    closed: tuple["Document", ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.closed

    def in_file(self, path: str, raw: bytes, *, fresh: bytes, text: str) -> Iterator[Trouble]:
        """Give what is found in one file and in its own path.

        `fresh` is the part of the file that can hold an id, and `text` is what can hold words, when the
        rest stood in a file before.
        """
        address = f"/{path}".encode()
        if any(found.name in self.names for part in (address, fresh) for found in ids_in(part)):
            yield from self._ids(path, raw)
        for row in (words(text), words(path)):
            yield from self._titles(path, row)
            if not self.shingles.isdisjoint(shingles(row)):
                found = self.shingles.intersection(shingles(row))
                yield Trouble(TroubleKind.TEXT_TRACE, path, source=self._source(path, found))

    def _titles(self, path: str, row: list[bytes]) -> Iterator[Trouble]:
        met = self.titles.keys() & row
        text = joined(row) if met else b""
        for word in sorted(met):
            for title in self.titles[word]:
                if title.row in text:
                    yield Trouble(TroubleKind.TITLE_TRACE, path, source=title.source)

    def _ids(self, path: str, raw: bytes) -> Iterator[Trouble]:
        told = set()
        for place in (f"/{path}".encode(), raw):
            for found in ids_in(place):
                source = self._of(path.partition("/")[0], found) if found.name in self.names else ""
                if source and source not in told:
                    told.add(source)
                    line = line_of(raw, found.start) if place is raw else 0
                    yield Trouble(TroubleKind.ID_TRACE, path, line, source)

    def _of(self, top: str, found: FoundId) -> str:
        """Give the source of a closed document with this id, in the partnership that is meant."""
        key = found.house if found.house in self.partnerships else top
        if key in self.partnerships:
            return self.ids.get((key, found.name), "")
        return self.nowhere_public.get(found.name, "")

    def _source(self, path: str, found: frozenset[int]) -> str:
        top = path.partition("/")[0]
        for document in sorted(self.closed, key=lambda closed: closed.partnership != top):
            if not found.isdisjoint(shingles_of_source(document.body)):
                return document.path
        return ""


def traces(library: "Library", permits: tuple[Permitted, ...]) -> Traces:
    """Give what may be found nowhere in the built folder."""
    closed = tuple(item.document for item in permits if item.permit is not Permit.PAGE)
    secret = {_key(item): item.document.path for item in permits if item.permit is Permit.NOTHING}
    shown = {_key(item)[1] for item in permits if item.permit is not Permit.NOTHING}
    titles = _titles_by_word(closed)
    numbers = frozenset(number for document in closed for number in shingles_of_source(document.body))
    known = shared(public_rows(library, permits) if closed else (), numbers, titles=titles)
    return Traces(
        shingles=numbers - known.shingles,
        titles=_without(titles, known.titles),
        ids=secret,
        names=frozenset(name for _, name in secret),
        nowhere_public={name: source for (_, name), source in secret.items() if name not in shown},
        partnerships=frozenset(collection.key for collection in library.collections),
        closed=closed,
    )


def _key(item: Permitted) -> tuple[str, str]:
    return item.document.partnership, item.document.slug


def _titles_by_word(closed: tuple["Document", ...]) -> dict[bytes, tuple[Title, ...]]:
    seen = Counter(word for document in closed for word in words(document.meta.title))
    titles: dict[bytes, list[Title]] = defaultdict(list)
    for document in closed:
        row = words(document.meta.title)
        if len(joined(row)) - 2 >= SHORTEST_TITLE:
            rarest = min(row, key=lambda word: (seen[word], -len(word), word))
            titles[rarest].append(Title(joined(row), document.path))
    return {word: tuple(found) for word, found in titles.items()}


def _without(titles: TitlesByWord, public: frozenset[bytes]) -> TitlesByWord:
    kept = {
        word: tuple(title for title in found if title.row not in public) for word, found in titles.items()
    }
    return {word: found for word, found in kept.items() if found}
