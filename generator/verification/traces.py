"""Traces of what is not public: titles, ids, names of persons, and eight words that no public source has."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.verification.built import line_of
from generator.verification.closed_texts import closed_text
from generator.verification.folding import joined, shingles, shingles_of_source, words
from generator.verification.ids import FoundId, ids_in
from generator.verification.permitted import Permit, Permitted
from generator.verification.persons import Persons, persons
from generator.verification.phrases import Phrase, PhrasesByWord, by_rarest_word, phrases_in
from generator.verification.public_sources import public_rows, public_titles, shared
from generator.verification.trouble import Trouble, TroubleKind

if TYPE_CHECKING:
    from generator.model.library import Document, Library

SHORTEST_TITLE = 12  # characters, folded; a shorter title stands everywhere


@dataclass(frozen=True, slots=True)
class Traces:
    """What may be found nowhere, ready to look for; what a public source has too is left out."""

    shingles: frozenset[int]
    titles: PhrasesByWord
    persons: Persons
    telling: frozenset[str]  # public sources in which a title or name stands that may stand nowhere
    ids: dict[tuple[str, str], str]  # (partnership, id in small letters) -> source
    names: frozenset[str]  # the same ids without their partnership
    nowhere_public: dict[str, str]  # ids that no partnership has in public -> source
    partnerships: frozenset[str]
    closed: tuple["Document", ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.closed and self.persons.is_empty

    def in_file(self, path: str, raw: bytes, *, fresh: bytes, text: str) -> Iterator[Trouble]:
        """Give what is found in one file and in its own path.

        `fresh` is the part of the file that can hold an id, and `text` is what can hold words, when the
        rest stood in a file before.
        """
        address, shown = f"/{path}".encode(), text.encode("utf-8", "replace")
        top = path.partition("/")[0]
        if any(self._of(top, found) for part in (address, fresh, shown) for found in ids_in(part)):
            yield from self._ids(path, raw, shown=shown)
        rows = (words(text), words(path))
        for row in rows:
            for title in phrases_in(row, self.titles):
                yield Trouble(TroubleKind.TITLE_TRACE, path, source=title.source)
            if not self.shingles.isdisjoint(shingles(row)):
                found = self.shingles.intersection(shingles(row))
                yield Trouble(TroubleKind.TEXT_TRACE, path, source=self._source(path, found))
        if not self.persons.is_empty:
            yield from self._names(path, raw, fresh=fresh, row=rows[0])

    def _names(self, path: str, raw: bytes, *, fresh: bytes, row: list[bytes]) -> Iterator[Trouble]:
        # A path can hold the name too, and this is told to whoever reads a log.
        told = self.persons.without(path)
        within = self.persons.sources_in(row) | self.persons.sources_in_raw(fresh)
        line = self.persons.line(raw) if within and told == path else 0
        for source in sorted(within | self.persons.sources_in_raw(path.encode())):
            yield Trouble(TroubleKind.PERSON_NAME, told, line, source)

    def _ids(self, path: str, raw: bytes, *, shown: bytes) -> Iterator[Trouble]:
        told = set()
        for place in (f"/{path}".encode(), raw, shown):
            for found in ids_in(place):
                source = self._of(path.partition("/")[0], found)
                if source and source not in told:
                    told.add(source)
                    line = line_of(raw, found.start) if place is raw else 0
                    yield Trouble(TroubleKind.ID_TRACE, path, line, source)

    def _of(self, top: str, found: FoundId) -> str:
        """Give the source of a closed document with this id, in the partnership that is meant."""
        if found.name not in self.names:
            return ""
        key = found.house if found.house in self.partnerships else top
        if key in self.partnerships:
            return self.ids.get((key, found.name), "")
        return self.nowhere_public.get(found.name, "")

    def _source(self, path: str, found: frozenset[int]) -> str:
        top = path.partition("/")[0]
        for document in sorted(self.closed, key=lambda closed: closed.partnership != top):
            if not found.isdisjoint(shingles_of_source(closed_text(document))):
                return document.path
        return ""


def traces(library: "Library", permits: tuple[Permitted, ...]) -> Traces:
    """Give what may be found nowhere in the built folder."""
    closed = tuple(item.document for item in permits if item.permit is not Permit.PAGE)
    secret = {_key(item): item.document.path for item in permits if item.permit is Permit.NOTHING}
    shown = {_key(item)[1] for item in permits if item.permit is not Permit.NOTHING}
    titles = _titles(closed, public=public_titles(library, permits))
    natural = persons(library)
    numbers = frozenset(number for document in closed for number in shingles_of_source(closed_text(document)))
    rows = public_rows(library, permits) if closed or not natural.is_empty else ()
    known = shared(rows, numbers, sought=(titles, natural.names))
    return Traces(
        shingles=numbers - known.shingles,
        titles=titles,
        persons=natural,
        telling=known.telling,
        ids=secret,
        names=frozenset(name for _, name in secret),
        nowhere_public={name: source for (_, name), source in secret.items() if name not in shown},
        partnerships=frozenset(collection.key for collection in library.collections),
        closed=closed,
    )


def _key(item: Permitted) -> tuple[str, str]:
    return item.document.partnership, item.document.slug


def _titles(closed: tuple["Document", ...], *, public: frozenset[bytes]) -> PhrasesByWord:
    """Give the titles of closed documents, but for those that are public as a title too."""
    rows = ((joined(words(document.meta.title)), document.path) for document in closed)
    return by_rarest_word(
        Phrase(row, path) for row, path in rows if len(row) - 2 >= SHORTEST_TITLE and row not in public
    )
