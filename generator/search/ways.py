"""What a word may stand for: itself, its synonyms, a name, a repair, its beginning, its parts."""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.search.asking import Token
from generator.search.repairing import SHORTEST, allowed_changes, distance, first_letter
from generator.search.stored import Entry, Stored

SHORTEST_PREFIX = 4
MOST_COMPLETIONS = 12
ENDING = 0.4  # what it costs that the ending differs


@dataclass(frozen=True, slots=True)
class Way:
    """One way to read a word: a strength for each document, times `by`."""

    kind: str
    places: "array[float]" = field(repr=False)
    by: float
    terms: tuple[tuple[str, ...], ...]
    documents: int = 0
    is_loose: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """The known word that a word with a typing error was meant to be."""

    stem: str
    cost: float
    documents: int


def union(ways: Sequence[Way], size: int) -> "array[float]":
    """Give for each document the strongest way."""
    if len(ways) == 1 and ways[0].by == 1:
        return ways[0].places
    found = array("f", bytes(4 * size))
    for way in ways:
        for place, strength in enumerate(way.places):
            if strength and strength * way.by > found[place]:
                found[place] = strength * way.by
    return found


def intersection(all_places: Sequence["array[float]"]) -> "array[float]":
    """Give for each document the weakest of several."""
    return array("f", map(min, zip(*all_places, strict=True)))


def filled(places: "array[float]") -> int:
    """Give how many documents have any strength."""
    return len(places) - places.count(0.0)


class Ways:
    """The ways to read the words of questions to one index."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self._weights = stored.head["weights"]

    def expression(self, key: str) -> list[Way]:
        """Give the term `key` and what is found through its synonyms."""
        entry = self._stored.entry(key)
        if entry is None:
            return []
        own = [Way("word", entry.own, 1.0, (tuple(key.split(" ")),), entry.documents)] if entry.own else []
        return own + self._synonyms(entry)

    def _synonyms(self, entry: Entry) -> list[Way]:
        if entry.other is None:
            return []
        terms = tuple(tuple(self._stored.key_of(term).split(" ")) for term in entry.via)
        return [Way("synonym", entry.other, 1.0, terms)]

    def label(self, key: str) -> list[Way]:
        """Give the documents that have a municipality, provider or other value with this name."""
        found = self._stored.labels.get(key)
        if not found:
            return []
        places = array("f", bytes(4 * self._stored.size))
        for facet, value in found:
            having = {at for at, values in enumerate(facet.combinations) if value in values}
            for place, at in enumerate(facet.column):
                if at in having:
                    places[place] = 1.0
        return [Way("name", places, self._weights["label"], (tuple(key.split(" ")),))]

    def joined(self, token: Token) -> list[Way]:
        """Give a word and the next as one."""
        found = [way for stem in token.joined for way in self.expression(stem)]
        return [replace(way, kind="joined", by=way.by * self._weights["joined"]) for way in found]

    def best(self, token: Token) -> str:
        """Give the stem of a word, or of the word that it is repaired to."""
        if self._stored.entry(token.stem):
            return token.stem
        meant = self._meant(token)
        return meant.stem if meant else token.stem

    def of(self, token: Token) -> list[Way]:
        """Give everything that one word may stand for."""
        ways = [*self.expression(token.stem), *self.label(token.stem)]
        is_known = bool(ways)
        ways += self._parts(token, by=self._weights["part"] * (0.7 if is_known else 1))
        if is_known:
            return ways
        meant = None if self._stored.entry(token.stem) else self._meant(token)
        completions = self._completed(token.stem, [token.word] if meant else [token.word, token.stem])
        if max((way.documents for way in completions), default=0) > (meant.documents if meant else 0):
            return ways + completions
        if meant is None or (ways and meant.cost > 1):
            return ways
        found = [*self.expression(meant.stem), *self.label(meant.stem)]
        return ways + [replace(way, by=way.by * self._weights["repair"]) for way in found]

    def _parts(self, token: Token, *, by: float) -> list[Way]:
        size = self._stored.size
        return [
            Way(
                "parts",
                intersection([union(self.expression(part), size) for part in stems]),
                by,
                tuple((part,) for part in stems),
                is_loose=True,
            )
            for stems in token.divisions
        ]

    def _completed(self, stem: str, written: Sequence[str]) -> list[Way]:
        starts = tuple(start for start in written if len(start) >= SHORTEST_PREFIX)
        terms = [
            term for term in self._stored.neighbours(stem) if " " not in term and term.startswith(starts)
        ]
        entries = ((term, self._stored.entry(term)) for term in terms[:MOST_COMPLETIONS])
        return [
            Way("beginning", entry.own, self._weights["prefix"], ((term,),), entry.documents)
            for term, entry in entries
            if entry and entry.own
        ]

    def _meant(self, token: Token) -> Meant | None:
        most = allowed_changes(token.word)
        if not most or not token.word.isalpha() or token.stem in self._stored.outsiders:
            return None
        repairs = ((repair.word, repair.stem, self._documents(repair.stem)) for repair in token.repairs)
        rows = self._stored.neighbours(token.stem).values()
        single = (row for row in rows if " " not in row[0] and len(row[0]) >= SHORTEST)
        terms = ((row[2] or row[0], row[0], row[1]) for row in single)
        best: Meant | None = None
        for word, stem, documents in (*repairs, *terms):
            if documents is None or stem.startswith("#") or stem in self._stored.weak:
                continue
            far = _apart(token, word, stem=stem)
            cost = far + first_letter(token.word, word) - math.log10(max(1, documents)) * 0.15
            if far <= most and (best is None or cost < best.cost):
                best = Meant(stem, cost, documents)
        return best

    def _documents(self, stem: str) -> int | None:
        entry = self._stored.entry(stem)
        return entry.documents if entry else None


def _apart(token: Token, word: str, *, stem: str) -> float:
    far = distance(token.word, word, most=allowed_changes(token.word))
    if far > 1 and len(stem) >= SHORTEST:
        return min(far, distance(token.stem, stem, most=1) + ENDING)
    return far
