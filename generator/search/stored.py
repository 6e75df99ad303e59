"""Reads the files of an index from a folder: the other side of `index.py`."""

from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from generator.errors import UsageError
from generator.search.dutch import Stemmer
from generator.search.folding import browser_order, skeleton, words_of
from generator.search.head import VERSION
from generator.search.numbers import read, read_rising
from generator.search.repairing import Lexicon
from generator.search.shards import NAME, unpacked


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a term: how strong it is in each document, by itself and through its synonyms."""

    documents: int
    form: str
    own: "array[float] | None"
    other: "array[float] | None"
    via: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """What is shown of a document."""

    id: str
    address: str
    title: str


@dataclass(frozen=True)
class Narrowing:
    """A facet with its values and the combination of values of each document."""

    name: str
    values: tuple[tuple[str, str], ...]
    combinations: tuple[tuple[int, ...], ...]
    column: tuple[int, ...]


class Stored:
    """An index on disk."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.head: dict[str, Any] = self._file("", "head.bin")
        if self.head.get("version") != VERSION:
            raise UsageError(
                f"de zoekindex in '{site}' is van een andere versie", hint="maak de site opnieuw"
            )
        forms = self.head["irregular"].split()
        irregular = dict(zip(forms[::2], forms[1::2], strict=True))
        self.stemmer = Stemmer(irregular, frozenset(self.head["verbs"].split()))
        self.lexicon = Lexicon(self.head["lexicon"], self.stemmer)
        self.stop = frozenset(self.head["stop"].split())
        self.weak = frozenset(self.head["weak"].split())
        self.size = int(self.head["documents"])
        self.shard = cache(self._shard)
        self.entry = cache(self._entry)

    def _file(self, folder: str, name: str) -> Any:
        path = self.site / folder / "assets" / "search" / name
        try:
            return unpacked(path.read_bytes())
        except FileNotFoundError as missing:
            raise UsageError(
                f"'{self.site}' heeft geen zoekindex", hint="maak de site eerst met 'toezicht build'"
            ) from missing

    @cached_property
    def outsiders(self) -> dict[str, str]:
        """Give for each term that the Wmo is not about who supervises it."""
        return {key: who for keys, who, _url in self.head["elsewhere"] for key in keys}

    @cached_property
    def facets(self) -> tuple[Narrowing, ...]:
        """Give the facets."""
        rows = self._file("", f"f-{self.head['columns'][0]}.bin")
        return tuple(
            Narrowing(
                name,
                tuple((value, label) for value, label in values),
                tuple((found,) if isinstance(found, int) else tuple(found) for found in combinations),
                tuple(read(column)),
            )
            for name, values, combinations, column in rows
        )

    @cached_property
    def labels(self) -> dict[str, list[tuple[Narrowing, int]]]:
        """Give the values of facets by the words of their label."""
        found: dict[str, list[tuple[Narrowing, int]]] = {}
        for facet in self.facets:
            for at, (_value, label) in enumerate(facet.values):
                found.setdefault(self.key_of(label), []).append((facet, at))
        return found

    @cached_property
    def days(self) -> list[int]:
        """Give the day of each document, as a number that rises."""
        return read(self._file("", f"y-{self.head['columns'][1]}.bin")[1])

    def key_of(self, text: str) -> str:
        """Give the key of an expression."""
        return " ".join(self.stemmer(word) for word in words_of(text) if word not in self.stop)

    def _shard(self, name: str) -> dict[str, list[Any]]:
        return {row[0]: row for row in self._file("", f"w-{name}.bin")}

    def neighbours(self, stem: str) -> dict[str, list[Any]]:
        """Give the rows of the terms that sound like a stem, or nearly so."""
        firsts, names = self._places
        at = bisect_right(firsts, browser_order(skeleton(stem))) - 1
        return self.shard(names[at]) if at >= 0 else {}

    @cached_property
    def _places(self) -> tuple[list[bytes], list[str]]:
        firsts, names = self.head["terms"]
        found = [names[at : at + NAME] for at in range(0, len(names), NAME)]
        return [browser_order(first) for first in firsts.split(" ")] if found else [], found

    def _entry(self, key: str) -> Entry | None:
        row = self.neighbours(key.split(" ", 1)[0]).get(key)
        if row is None:
            return None
        _term, documents, form, *rest = row
        via, *other = rest.pop() if rest and isinstance(rest[-1], list) else [[]]
        return Entry(documents, form, self._strengths(rest), self._strengths(other), tuple(via))

    def _strengths(self, pairs: list[Any]) -> "array[float] | None":
        if not pairs:
            return None
        found = array("f", bytes(4 * self.size))
        for level, places in zip(pairs[::2], pairs[1::2], strict=True):
            for place in read_rising(places):
                found[place] = level / self.head["weights"]["levels"]
        return found

    def with_pair(self, number: int) -> set[int]:
        """Give the documents that may have two words beside each other."""
        _bits, inside, per_name, names = self.head["pairs"]
        file = number >> inside
        at = file // per_name * NAME
        offsets, places = self._file("", f"n-{names[at : at + NAME]}-{file % per_name}.bin")
        lists = dict(zip(read_rising(offsets), places.split(" "), strict=True))
        return set(read_rising(lists.get(number & (1 << inside) - 1, "")))

    def _where(self, place: int) -> tuple[str, str]:
        start, block = 0, self.head["block"]
        for folder, size, names in self.head["folders"]:
            if place < start + size:
                at = (place - start) // block * NAME
                return folder, f"{names[at : at + NAME]}-{(place - start) % block}.bin"
            start += size
        raise IndexError(place)

    def line(self, place: int) -> Line:
        """Give what is shown of a document."""
        folder, name = self._where(place)
        found = self._file(folder, f"d-{name}")
        return Line(found[0], folder + found[1], found[2])

    def texts(self, place: int) -> list[str]:
        """Give all texts of a document."""
        folder, name = self._where(place)
        return [*self._file(folder, f"d-{name}")[:4], *self._file(folder, f"t-{name}")]
