"""Which words occur in which documents, and how much each of them says about a document."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.search.dutch import dutch_pipeline
from generator.search.fields import Field
from generator.search.folding import browser_order, words_of

LONGEST_WORD = 60  # longer is no word: an address, a code, a broken file

# BM25: K1 bounds what repeating a word adds, B is how much a long document is held against it.
K1 = 1.2
B = 0.6
PRECISION = 10  # impacts are whole numbers: tenths are finer than a reader can see


@dataclass(frozen=True, slots=True)
class Posting:
    """One stem: how it is written in the documents, and the documents with their impact."""

    stem: str
    forms: tuple[str, ...]
    documents: tuple[int, ...]  # places in the order of the index, rising
    impacts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """Where a stem occurs, as two arrays: millions of pairs would keep the garbage collector busy."""

    places: "array[int]" = field(default_factory=lambda: array("L"))
    weights: "array[float]" = field(default_factory=lambda: array("d"))


class Counted:
    """The weighted words of all documents, with every distinct word stemmed once."""

    def __init__(self) -> None:
        self._pipeline = dutch_pipeline()
        self.stems: dict[str, str] = {}  # word as written (folded) -> stem, "" for what is not indexed
        self.columns: dict[str, Column] = {}  # stem -> documents and the weight of its words there
        self.lengths: list[int] = []

    def _stem(self, word: str) -> str:
        if len(word) > LONGEST_WORD:
            return ""
        return next(iter(self._pipeline.run_string(word)), "")

    def add(self, fields: Sequence[Field]) -> None:
        """Count the words of the next document."""
        weights: dict[str, float] = {}
        length = 0
        for searched in fields:
            for word, times in Counter(words_of(searched.text)).items():
                length += times
                stem = self.stems.get(word)
                if stem is None:
                    stem = self.stems[word] = self._stem(word)
                if stem:
                    weights[stem] = weights.get(stem, 0.0) + times * searched.weight
        for stem, weight in weights.items():
            column = self.columns.get(stem)
            if column is None:
                column = self.columns[stem] = Column()
            column.places.append(len(self.lengths))
            column.weights.append(weight)
        self.lengths.append(length)


def count(documents: Iterable[Sequence[Field]]) -> Counted:
    """Give the counted words of `documents`, numbered from 0 in their order."""
    counted = Counted()
    for fields in documents:
        counted.add(fields)
    return counted


def _forms(stems: Mapping[str, str]) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for word in sorted(stems):
        forms.setdefault(stems[word], []).append(word)
    return forms


def postings(counted: Counted) -> list[Posting]:
    """Give one posting for each stem, in the order in which a browser compares them."""
    number = len(counted.lengths)
    average = sum(counted.lengths) / number if number else 1.0
    norms = [K1 * (1 - B + B * length / average) for length in counted.lengths] if average else []
    forms = _forms(counted.stems)
    found = []
    for stem in sorted(counted.columns, key=browser_order):
        column = counted.columns[stem]
        often = len(column.places)
        rarity = math.log(1 + (number - often + 0.5) / (often + 0.5)) * (K1 + 1) * PRECISION
        pairs = zip(column.places, column.weights, strict=True)
        impacts = tuple(max(1, round(rarity * weight / (norms[place] + weight))) for place, weight in pairs)
        found.append(Posting(stem, tuple(forms[stem]), tuple(column.places), impacts))
    return found
