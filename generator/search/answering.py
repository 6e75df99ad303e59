"""Answers a question from an index and tells why, with the ranking of `theme/assets/search.mjs`."""

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.search.asking import Asked, Token, asked
from generator.search.counting import pair_numbers
from generator.search.folding import words_of
from generator.search.stored import Line, Stored
from generator.search.ways import Way, Ways, filled, intersection, union

MOST_IN_EXPRESSION = 5
PAIR = 2
COVERS = 8  # a strength of an eighth covers a word
ABOUT = 0.6  # the strength from which a document is about a word


@dataclass(frozen=True, slots=True)
class Concept:
    """A word or expression of the question with everything that it may stand for."""

    asked: str
    ways: tuple[Way, ...]
    places: "array[float]" = field(repr=False)
    firm: "array[float]" = field(repr=False)
    size: int
    weight: float


@dataclass(frozen=True, slots=True)
class Reason:
    """What one way to read a word adds in one document."""

    asked: str
    weight: float  # of the word in the question
    kind: str  # word, synonym, parts, words, joined, name, number, beginning
    terms: tuple[str, ...]
    strength: float  # from 0 to 1


@dataclass(frozen=True, slots=True)
class Found:
    """A document with its score and the reasons for it."""

    line: Line
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is found."""

    total: int
    hits: tuple[Found, ...]
    elsewhere: str = ""  # who supervises what was asked, where that is not the Wmo


def answer(
    stored: Stored, query: str, *, limit: int = 20, filters: Mapping[str, Sequence[str]] | None = None
) -> Answer:
    """Give the documents of an index that answer `query`, the best first."""
    question = asked(query, stored)
    concepts: list[Concept] = []
    scores: Sequence[float] = stored.days if question.is_empty else []
    elsewhere = ""
    if not question.is_empty:
        concepts = _Reader(stored).concepts(question)
        scores = _scores(stored, concepts, among=_with_phrases(stored, question.phrases))
        elsewhere = _outside(stored, question, concepts=concepts, scores=scores)
    passing = _passing(stored, filters or {})
    kept = [place for place in range(stored.size) if (scores[place] or question.is_empty) and passing[place]]
    ranked = sorted(kept, key=lambda place: (-scores[place], -place))
    shown = [place for place in ranked[:limit] if _holds(stored, place, phrases=question.phrases)]
    hits = tuple(Found(stored.line(place), scores[place], _reasons(concepts, place)) for place in shown)
    return Answer(len(ranked) - (len(ranked[:limit]) - len(shown)), hits, elsewhere)


class _Reader:
    """Reads the words of a question one after another."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored
        self._ways = Ways(stored)

    def concepts(self, question: Asked) -> list[Concept]:
        found, taken = self._numbers(question)
        at = 0
        while at < len(question.tokens):
            length = 1
            if at not in taken:
                concept, length = self._longest(question.tokens, at)
                found.append(concept)
            at += length
        once = list({concept.asked: concept for concept in reversed(found)}.values())[::-1]
        return self._weighed(
            sorted(once, key=lambda concept: [one.asked for one in found].index(concept.asked))
        )

    def _numbers(self, question: Asked) -> tuple[list[Concept], set[int]]:
        found: list[Concept] = []
        taken: set[int] = set()
        written = [token.word for token in question.tokens]
        for key, words in question.ids:
            entry = self._stored.entry(key)
            if entry is None or entry.own is None:
                continue
            size = len(words)
            at = next((at for at in range(len(written)) if tuple(written[at : at + size]) == words), -1)
            taken.update(range(at, at + size) if at >= 0 else ())
            terms = tuple((self._stored.stemmer(word),) for word in words)
            found.append(self._concept(" ".join(words), (Way("number", entry.own, 1.0, terms),)))
        return found, taken

    def _longest(self, tokens: Sequence[Token], at: int) -> tuple[Concept, int]:
        for length in range(min(MOST_IN_EXPRESSION, len(tokens) - at), 1, -1):
            part = tokens[at : at + length]
            key = " ".join(map(self._ways.best, part))
            ways = [*self._ways.expression(key), *self._ways.label(key)]
            if length == PAIR:
                ways += self._ways.joined(part[0])
            if ways:
                return self._together(part, ways), length
        return self._concept(tokens[at].word, tuple(self._ways.of(tokens[at]))), 1

    def _together(self, part: Sequence[Token], ways: list[Way]) -> Concept:
        words = [self._concept(token.word, tuple(self._ways.of(token))) for token in part]
        terms = tuple(term for word in words for way in word.ways for term in way.terms)
        places = intersection([word.places for word in words])
        loose = Way("words", places, self._stored.head["weights"]["part"], terms, is_loose=True)
        return self._concept(" ".join(token.word for token in part), (*ways, loose))

    def _concept(self, written: str, ways: tuple[Way, ...]) -> Concept:
        size = self._stored.size
        places = union(ways, size)
        is_loose = any(way.is_loose for way in ways)
        firm = union([way for way in ways if not way.is_loose], size) if is_loose else places
        count = filled(places)
        holders = max((way.documents for way in ways), default=0) or filled(firm) or count
        rarity = math.log(1 + (size - holders + 0.5) / (holders + 0.5))
        weight = min(self._stored.head["weights"]["rare"], rarity) if count else 0.0
        return Concept(written, ways, places, firm, count, weight)

    def _weighed(self, found: list[Concept]) -> list[Concept]:
        weights = self._stored.head["weights"]
        known = [concept.weight for concept in found if concept.size]
        mean = sum(known) / len(known) if known else 0.0
        unknown = (mean if len(found) > PAIR else max(known, default=0.0)) or 1.0
        return [
            Concept(
                concept.asked,
                concept.ways,
                concept.places,
                concept.firm,
                concept.size,
                (concept.weight if concept.size else unknown * weights["unknown"])
                * (weights["weak"] if self._stored.stemmer(concept.asked) in self._stored.weak else 1),
            )
            for concept in found
        ]


def _scores(stored: Stored, concepts: Sequence[Concept], *, among: Mapping[int, float] | None) -> list[float]:
    weights = stored.head["weights"]
    step = min(len(concepts), len(weights["cover"])) - 1
    cover, least = (weights["cover"][step], weights["least"][step]) if concepts else (0.0, 0.0)
    whole = sum(concept.weight for concept in concepts)
    scores = [0.0] * stored.size
    for place in range(stored.size) if among is None else among:
        total = covered = 0.0
        for concept in concepts:
            if strength := concept.places[place]:
                total += concept.weight * strength
                covered += concept.weight * (
                    min(1.0, strength * COVERS) if concept.firm[place] else weights["loose"]
                )
        share = covered / whole if whole else 0.0
        if among is not None:
            scores[place] = 1 + among[place] + total * share**cover
        elif share >= least and whole:
            scores[place] = total * share**cover
    return scores


def _with_phrases(stored: Stored, phrases: Sequence[Sequence[str]]) -> dict[int, float] | None:
    if not phrases:
        return None
    numbers = [number for words in phrases for number in pair_numbers(words, stored.head["pairs"][0])]
    among = set.intersection(*map(stored.with_pair, numbers))
    telling = dict.fromkeys(word for words in phrases for word in words if word not in stored.stop)
    entries = [stored.entry(stored.stemmer(word)) for word in telling]
    columns = [entry.own if entry else None for entry in entries]
    held = [place for place in sorted(among) if all(column and column[place] for column in columns)]
    return {place: sum(column[place] for column in columns if column) for place in held}


def _outside(stored: Stored, question: Asked, *, concepts: Sequence[Concept], scores: Sequence[float]) -> str:
    tokens, ways = question.tokens, Ways(stored)
    for at in range(len(tokens)):
        for length in range(min(3, len(tokens) - at), 0, -1):
            part = tokens[at : at + length]
            keys = (" ".join(token.stem for token in part), " ".join(map(ways.best, part)))
            who = next((stored.outsiders[key] for key in keys if key in stored.outsiders), "")
            if who:
                _keep_what_is_about(part[0], concepts, scores=scores)
                return who
    return ""


def _keep_what_is_about(token: Token, concepts: Sequence[Concept], *, scores: Sequence[float]) -> None:
    concept = next((one for one in concepts if token.word in one.asked.split(" ")), None)
    for place in range(len(scores)):
        if concept is None or concept.places[place] < ABOUT:
            scores[place] = 0.0  # type: ignore[index]  # always the list of _scores


def _passing(stored: Stored, filters: Mapping[str, Sequence[str]]) -> list[bool]:
    passing = [True] * stored.size
    known = {facet.name: facet for facet in stored.facets}
    for name, wanted in filters.items():
        if wanted and name in known:
            facet = known[name]
            values = {
                at
                for at, (value, _label) in enumerate(facet.values)
                if any(value == one or value.endswith(f"/{one}") for one in map(str, wanted))
            }
            fits = [bool(values.intersection(found)) for found in facet.combinations]
            passing = [good and fits[at] for good, at in zip(passing, facet.column, strict=True)]
        elif name not in known:
            return [False] * stored.size  # an unknown filter lets nothing pass
    return passing


def _holds(stored: Stored, place: int, *, phrases: Iterable[Sequence[str]]) -> bool:
    wanted = [f" {' '.join(words)} " for words in phrases]
    if not wanted:
        return True
    lines = [f" {' '.join(words_of(text))} " for text in stored.texts(place)]
    return all(any(phrase in line for line in lines) for phrase in wanted)


def _reasons(concepts: Sequence[Concept], place: int) -> tuple[Reason, ...]:
    return tuple(
        Reason(concept.asked, concept.weight, way.kind, tuple(" ".join(term) for term in way.terms), strength)
        for concept in concepts
        for way in concept.ways
        if (strength := way.places[place] * way.by)
    )
