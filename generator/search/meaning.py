"""Words that mean the same, as terms of the index."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from generator.authorities.search_words import Synonyms, synonyms
from generator.search.counting import words
from generator.search.folding import words_of
from generator.search.phrases import key_of

# What a synonym says about a word, what a narrower word says about a wider one, and the other way round.
SAME, NARROWER, WIDER = 0.8, 0.65, 0.5


@dataclass(frozen=True, slots=True)
class Other:
    """A term that means the same, with the words for a reader."""

    key: str
    label: str


@dataclass(frozen=True)
class Meaning:
    """For each term the terms that mean the same, each with its weight."""

    groups: dict[str, dict[Other, float]]
    forms: dict[str, str]  # stem -> word, of the words of all terms; and expression -> how it is written

    def all_keys(self) -> Iterable[str]:
        """Give every term of every group."""
        found = set(self.groups)
        found.update(other.key for others in self.groups.values() for other in others)
        return found

    def keys(self, known: Collection[str]) -> set[str]:
        """Give the terms that have a synonym among `known`."""
        return {key for key, others in self.groups.items() if any(other.key in known for other in others)}

    def words(self, known: Collection[str]) -> set[str]:
        """Give the words of the expressions that find something: a typing error in one can be repaired."""
        return {word for key in self.keys(known) if " " in key for word in key.split(" ")}

    def others(self, key: str, known: Collection[str]) -> list[tuple[Other, float]]:
        """Give the synonyms of a term among `known`."""
        others = self.groups.get(key, {})
        return [(other, weight) for other, weight in others.items() if other.key in known]


def meaning_of(groups: Collection[Synonyms]) -> Meaning:
    """Give the meaning of the terms of `groups`."""
    stems = words()
    found: dict[str, dict[Other, float]] = {}
    for group in groups:
        same = [Other(key_of(term, stems), term) for term in group.terms]
        wider = [Other(key_of(term, stems), term) for term in group.wider]
        _relate(found, same, theirs=same, weight=SAME)
        _relate(found, wider, theirs=same, weight=NARROWER)
        _relate(found, same, theirs=wider, weight=WIDER)
    every = (word for group in groups for term in (*group.terms, *group.wider) for word in words_of(term))
    forms = {stems[word]: word for word in sorted(every, reverse=True) if stems[word]}
    terms = [term for group in groups for term in (*group.terms, *group.wider)][::-1]  # the first one stays
    return Meaning(
        found, {**forms, **{key_of(term, stems): term for term in terms if " " in key_of(term, stems)}}
    )


def _relate(
    found: dict[str, dict[Other, float]], ours: list[Other], *, theirs: list[Other], weight: float
) -> None:
    for one in ours:
        others = found.setdefault(one.key, {})
        known = {other.key for other in others}
        for other in theirs:
            if one.key and other.key and other.key != one.key and other.key not in known:
                others[other] = weight
                known.add(other.key)


@cache
def shipped_meaning() -> Meaning:
    """Give the meaning of the shipped synonyms."""
    return meaning_of(synonyms())
