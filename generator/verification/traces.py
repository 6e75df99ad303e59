"""Traces of what is not public: titles, ids and eight words in a row that no public source has."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.verification.built import line_of
from generator.verification.folding import joined, shingles, words, words_of_source
from generator.verification.permitted import Permit, Permitted
from generator.verification.public_sources import PublicSources
from generator.verification.trouble import Trouble, TroubleKind

if TYPE_CHECKING:
    from generator.model.library import Document, Library

SHORTEST_TITLE = 12  # characters, folded; a shorter title stands everywhere

_ID = re.compile(rb"(?<=[A-Za-z])-\d{4}-\d{3,5}(?![0-9])")  # from its first hyphen, which is quick to find
_LETTERS = re.compile(rb"(?:^|[^A-Za-z0-9])([A-Za-z]{2,6})\Z")
_HOUSE = re.compile(rb"([a-z][a-z0-9-]{1,40})/(?:[a-z]+/\d{4}/)?\Z", re.IGNORECASE)
_BEFORE = 64  # bytes before an id that tell of which partnership it is


@dataclass(frozen=True, slots=True)
class _Title:
    row: bytes
    source: str


@dataclass(frozen=True, slots=True)
class Traces:
    """What may be found nowhere, ready to look for."""

    shingles: frozenset[int]
    titles: dict[bytes, tuple[_Title, ...]]  # by the rarest word of the title
    ids: dict[tuple[str, str], str]  # (partnership, id in small letters) -> source
    nowhere_public: dict[str, str]  # ids that no partnership has in public -> source
    partnerships: frozenset[str]
    closed: tuple["Document", ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.closed

    def in_file(self, path: str, raw: bytes, texts: Iterable[str]) -> Iterator[Trouble]:
        """Give what is found in one file and in its own path."""
        rows = [words(text) for text in texts]
        rows.append(words(path))
        yield from self._ids(path, raw)
        for row in rows:
            yield from self._titles(path, row)
        if any(not self.shingles.isdisjoint(shingles(row)) for row in rows):
            yield Trouble(TroubleKind.TEXT_TRACE, path, source=self._source(rows))

    def _titles(self, path: str, row: list[bytes]) -> Iterator[Trouble]:
        met = self.titles.keys() & set(row)
        if not met:
            return
        text = joined(row)
        for word in sorted(met):
            for title in self.titles[word]:
                if title.row in text:
                    yield Trouble(TroubleKind.TITLE_TRACE, path, source=title.source)

    def _ids(self, path: str, raw: bytes) -> Iterator[Trouble]:
        top = path.partition("/")[0]
        told = set()
        for place in (f"/{path}".encode(), raw):
            for found in _ID.finditer(place):
                name = found[0].decode().lower()
                source = self._of(top, name, place[max(0, found.start() - _BEFORE) : found.start()])
                if source and source not in told:
                    told.add(source)
                    line = line_of(raw, found.start()) if place is raw else 0
                    yield Trouble(TroubleKind.ID_TRACE, path, line, source)

    def _of(self, top: str, name: str, before: bytes) -> str:
        """Give the source of a closed document with this id, in the partnership that is meant."""
        house = _HOUSE.search(before)
        key = house[1].decode().lower() if house else top
        key = key if key in self.partnerships else top
        if key in self.partnerships:
            return self.ids.get((key, name), "")
        return self.nowhere_public.get(name, "")

    def _source(self, rows: list[list[bytes]]) -> str:
        found = self.shingles.intersection(number for row in rows for number in shingles(row))
        for document in self.closed:
            if not found.isdisjoint(shingles(words_of_source(document.body))):
                return document.path
        return ""


def traces(library: "Library", permits: tuple[Permitted, ...]) -> Traces:
    """Give what may be found nowhere in the built folder."""
    closed = tuple(item.document for item in permits if item.permit is not Permit.PAGE)
    secret = {_key(item): item.document.path for item in permits if item.permit is Permit.NOTHING}
    shown = {_key(item)[1] for item in permits if item.permit is not Permit.NOTHING}
    public = PublicSources(library, permits) if closed else None
    return Traces(
        shingles=frozenset(_shingles(closed, public)),
        titles=_titles(closed, public),
        ids=secret,
        nowhere_public={name: source for (_, name), source in secret.items() if name not in shown},
        partnerships=frozenset(collection.key for collection in library.collections),
        closed=closed,
    )


def _key(item: Permitted) -> tuple[str, str]:
    return item.document.partnership, item.document.slug


def _shingles(closed: tuple["Document", ...], public: PublicSources | None) -> set[int]:
    found: set[int] = set()
    for document in closed:
        found.update(shingles(words_of_source(document.body)))
    if public and found:
        for row in public.rows:
            found.difference_update(shingles(row))
    return found


def _titles(closed: tuple["Document", ...], public: PublicSources | None) -> dict[bytes, tuple[_Title, ...]]:
    rows = [(words(document.meta.title), document.path) for document in closed]
    long_enough = [(row, path) for row, path in rows if len(joined(row)) - 2 >= SHORTEST_TITLE]
    if public is None or not long_enough:
        return {}
    titles = public.without({joined(row) for row, _ in long_enough})
    seen = Counter(word for row, _ in long_enough for word in row)
    seen.update(word for document in closed for word in set(words_of_source(document.body)))
    by_word: dict[bytes, list[_Title]] = defaultdict(list)
    for row, path in long_enough:
        if joined(row) in titles:
            rarest = min(row, key=lambda word: (seen[word], -len(word), word))
            by_word[rarest].append(_Title(joined(row), path))
    return {word: tuple(found) for word, found in by_word.items()}
