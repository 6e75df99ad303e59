"""Which words occur in which documents, counted once for a site and for the portal over all sites."""

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from operator import xor

from generator.search.dutch import dutch_pipeline
from generator.search.fields import Field
from generator.search.folding import id_key, words_of
from generator.search.phrases import Phrases

LONGEST_WORD = 60  # longer is no word: an address, a code, a broken file
PAIR_BITS = 19  # neighbours are looked up by a number of so many bits


@dataclass(frozen=True, slots=True)
class Column:
    """Where a term occurs, as two arrays: millions of pairs would keep the garbage collector busy."""

    places: "array[int]" = field(default_factory=lambda: array("I"))
    weights: "array[float]" = field(default_factory=lambda: array("f"))


@dataclass(frozen=True, slots=True)
class Piece:
    """What is counted of one document."""

    weights: dict[str, float]
    length: int
    words: Counter[str]
    pairs: frozenset[int]


class Words(dict[str, str]):
    """The stem of each word, found once; '' for what is not indexed."""

    def __init__(self) -> None:
        super().__init__()
        self._pipeline = dutch_pipeline()

    def __missing__(self, word: str) -> str:
        short = len(word) <= LONGEST_WORD
        stem = self[word] = next(iter(self._pipeline.run_string(word)), "") if short else ""
        return stem


@cache
def words() -> Words:
    """Give the stems that all indexes of this run share."""
    return Words()


class _Numbers(dict[str, int]):
    def __init__(self, which: int) -> None:
        super().__init__()
        self._which = which

    def __missing__(self, word: str) -> int:
        found = self[word] = _fnv(word, seed=self._which)
        return found


def _fnv(word: str, *, seed: int) -> int:
    """FNV-1a over UTF-16 units: short to write in a browser too."""
    found = 0x811C9DC5 ^ seed
    for byte in word.encode("utf-16-le", "surrogatepass"):
        found = ((found ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (found ^ found >> PAIR_BITS) & ((1 << PAIR_BITS) - 1)


@cache
def _first() -> _Numbers:
    return _Numbers(0)


@cache
def _second() -> _Numbers:
    return _Numbers(0x5BD1)


def pairs_of(found: Sequence[str]) -> set[int]:
    """Give the number of each pair of neighbours, and of each word by itself as a neighbour of nothing."""
    first = list(map(_first().__getitem__, found))
    return {*map(xor, first, map(_second().__getitem__, found[1:])), *first}


def pair_numbers(found: Sequence[str], bits: int) -> list[int]:
    """Give under which numbers it is written which documents have the words `found` beside each other."""
    mask = (1 << bits) - 1
    if len(found) == 1:
        return [_first()[found[0]] & mask]
    return [(_first()[one] ^ _second()[other]) & mask for one, other in pairwise(found)]


def piece_of(fields: Sequence[Field], phrases: Phrases) -> Piece:
    """Count the weighted words of one document."""
    stems = words()
    weights: dict[str, float] = {}
    all_words: Counter[str] = Counter()
    pairs: set[int] = set()
    length = 0
    for searched in fields:
        found = words_of(searched.text)
        length += len(found)
        all_words.update(found)
        pairs.update(pairs_of(found))
        in_order = list(filter(None, map(stems.__getitem__, found)))
        counted = Counter(in_order)
        counted.update(phrases.within(in_order))
        for stem, times in counted.items():
            weights[stem] = weights.get(stem, 0.0) + times * searched.weight
    if key := id_key(fields[0].text):
        weights[key] = fields[0].weight
    return Piece(weights, length, all_words, frozenset(pairs))


@dataclass
class Counted:
    """The counted words of a set of documents, numbered from 0 in the order in which they were added."""

    columns: dict[str, Column] = field(default_factory=dict)
    lengths: "array[int]" = field(default_factory=lambda: array("I"))
    words: Counter[str] = field(default_factory=Counter)  # in how many documents each word occurs
    pairs: dict[int, "array[int]"] = field(default_factory=dict)

    def add(self, piece: Piece) -> None:
        """Add the next document."""
        place = len(self.lengths)
        columns = self.columns
        for term, weight in piece.weights.items():
            column = columns.get(term)
            if column is None:
                column = columns[term] = Column()
            column.places.append(place)
            column.weights.append(weight)
        pairs = self.pairs
        for number in piece.pairs:
            holders = pairs.get(number)
            if holders is None:
                pairs[number] = array("I", (place,))
            else:
                holders.append(place)
        self.words.update(piece.words.keys())
        self.lengths.append(piece.length)
