"""How much each document says about a term: its own words, compounds that it is a part of, and synonyms."""

import math
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from generator.authorities.search_words import compound_parts
from generator.search.counting import Column, Counted, words
from generator.search.meaning import Meaning
from generator.search.numbers import LARGEST, written_rising
from generator.search.splitting import Splitter

# BM25: K1 bounds what repeating a word adds, B is how much a long document is held against it.
K1 = 1.4
B = 0.5
LEVELS = 24  # steps in which an impact is written
PART_LAST, PART_FIRST = 0.55, 0.4  # what a compound says about its parts
TELLING, LEAST_TELLING = 3.5, 0.3  # rarity from which a synonym says all it can, and what a common one keeps
COMMON, COARSE = 3_000, 4  # a term in more documents has its levels in steps
MOST_OTHERS = 1_500  # documents that are found through a synonym, the best first
_ROUND = 2  # average lengths per doubling: one changed document does not change the impacts of all others

Levels = dict[int, int]  # document -> level
Compounds = Mapping[str, tuple[tuple[str, float], ...]]  # stem -> stems of its parts, what it says about each


@dataclass(frozen=True, slots=True)
class Posting:
    """One term as it is written to a file."""

    term: str
    own: tuple[tuple[int, str], ...]  # level, documents; the highest level first
    other: tuple[tuple[int, str], ...]  # documents found through a synonym only
    via: tuple[str, ...]  # the synonyms, as a reader knows them
    documents: int  # that have the term by itself, not as part of a compound
    form: str  # how the term is mostly written; "" where it is written like that

    @property
    def row(self) -> list[object]:
        """The form in the file."""
        row: list[object] = [
            self.term,
            self.documents,
            self.form,
            *(part for pair in self.own for part in pair),
        ]
        if self.via:
            row.append([list(self.via), *(part for pair in self.other for part in pair)])
        return row


class Weighing:
    """Turns counted words into levels."""

    def __init__(self, counted: Counted, compounds: Compounds) -> None:
        self._columns = counted.columns
        self._within = _within(compounds)
        self._norms = _norms(counted.lengths)
        self.terms = frozenset(self._columns.keys() | self._within.keys())

    def levels(self, term: str, *, by_itself: bool = False) -> Levels:
        """Give the level of a term in every document that has it, by itself or also as part of a compound."""
        norms = self._norms
        weights = _together(term, self._columns, compounds=() if by_itself else self._within.get(term, ()))
        return {place: 1 + int((LEVELS - 1) * weight / (weight + norms[place])) for place, weight in weights}


def _norms(lengths: "array[int]") -> "array[float]":
    """Give for each document what its length takes off."""
    average = 2 ** (round(math.log2(sum(lengths) / len(lengths) or 1) * _ROUND) / _ROUND) if lengths else 1
    return array("f", (K1 * (1 - B + B * length / average) for length in lengths))


def _within(compounds: Compounds) -> dict[str, list[tuple[str, float]]]:
    within: dict[str, list[tuple[str, float]]] = {}
    for compound, parts in sorted(compounds.items()):
        for part, weight in parts:
            within.setdefault(part, []).append((compound, weight))
    return within


def _together(
    term: str, columns: Mapping[str, Column], *, compounds: Sequence[tuple[str, float]]
) -> Iterable[tuple[int, float]]:
    own = columns.get(term)
    if not compounds:
        return zip(own.places, own.weights, strict=True) if own else ()
    weights = dict(zip(own.places, own.weights, strict=True)) if own else {}
    for compound, share in compounds:
        column = columns[compound]
        for place, weight in zip(column.places, column.weights, strict=True):
            weights[place] = weights.get(place, 0.0) + share * weight
    return sorted(weights.items())


def compounds_of(counted: Counted) -> Compounds:
    """Give the compounds among the words, each with the stems of its parts and what it says of them."""
    stems = words()
    splitter = Splitter(counted.words, compound_parts())
    found: dict[str, tuple[tuple[str, float], ...]] = {}
    for word in sorted(counted.words):
        stem = stems[word]
        if not stem or stem in found or stem not in counted.columns:
            continue
        parts = splitter.parts(word)
        if parts:
            rest = [(stems[part], PART_FIRST) for part in parts[:-1]]
            shares = dict([*rest, (stems[parts[-1]], PART_LAST)])
            kept = tuple((part, share) for part, share in shares.items() if part and part != stem)
            if kept:
                found[stem] = kept
    return found


def _grouped(levels: Mapping[int, int], most: int = LARGEST) -> tuple[tuple[int, str], ...]:
    by_level: list[list[int]] = [[] for _ in range(LEVELS + COARSE)]
    step = COARSE if len(levels) > COMMON else 1
    for place, level in levels.items():
        by_level[level - (level - 1) % step + step - 1].append(place)
    for level in range(len(by_level) - 1, 0, -1):
        by_level[level] = by_level[level][:most]
        most -= len(by_level[level])
    filled = ((level, by_level[level]) for level in range(len(by_level) - 1, 0, -1) if by_level[level])
    return tuple((level, written_rising(places)) for level, places in filled)


def postings(counted: Counted, meaning: Meaning, *, compounds: Compounds) -> Iterator[Posting]:
    """Give one posting for each term and for each synonym of a term."""
    weighing = Weighing(counted, compounds)
    of_synonym = lru_cache(maxsize=64)(partial(weighing.levels, by_itself=True))
    terms, forms = weighing.terms, {**meaning.forms, **forms_of(counted)}
    for term in sorted(terms | meaning.keys(terms) | meaning.words(terms)):
        own = weighing.levels(term) if term in terms else {}
        others = meaning.others(term, terms)
        found = ((of_synonym(other.key), weight) for other, weight in others)
        better = _better(own, found, documents=len(counted.lengths))
        via = tuple(other.label for other, _weight in others) if better else ()
        form = forms.get(term, "")
        alone = len(counted.columns[term].places) if term in counted.columns else 0
        other = _grouped(better, MOST_OTHERS)
        yield Posting(term, _grouped(own), other, via, alone, "" if form == term else form)


def forms_of(counted: Counted) -> dict[str, str]:
    """Give for each stem the word that is written in most documents."""
    stems = words()
    found: dict[str, str] = {}
    for word, documents in sorted(counted.words.items()):
        stem = stems[word]
        if stem and documents > counted.words.get(found.get(stem, ""), 0):
            found[stem] = word
    return found


def _better(own: Levels, others: Iterable[tuple[Levels, float]], *, documents: int) -> Levels:
    """Give the documents about which a synonym says more than the word itself; a common one says little."""
    fused: Levels = {}
    for levels, weight in others:
        telling = math.log(1 + (documents - len(levels) + 0.5) / (len(levels) + 0.5)) / TELLING
        share = weight * min(1.0, max(LEAST_TELLING, telling))
        for place, level in levels.items():
            fused[place] = max(fused.get(place, 0), 1, round(share * level))
    return {place: level for place, level in sorted(fused.items()) if level > own.get(place, 0)}
