"""Short rows of words that may stand nowhere, ready to be found fast."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.verification.folding import joined


@dataclass(frozen=True, slots=True)
class Phrase:
    """The title of a closed document, or the name of a person, as a row of folded words."""

    row: bytes
    source: str


PhrasesByWord = Mapping[bytes, tuple[Phrase, ...]]
"""Phrases by their rarest word: a text without that word cannot have the phrase."""


def by_rarest_word(phrases: Iterable[Phrase]) -> PhrasesByWord:
    """Give the phrases by that word of each that the fewest others have."""
    every = tuple(phrases)
    seen = Counter(word for phrase in every for word in phrase.row.split())
    found: dict[bytes, list[Phrase]] = defaultdict(list)
    for phrase in every:
        rarest = min(phrase.row.split(), key=lambda word: (seen[word], -len(word), word))
        found[rarest].append(phrase)
    return {word: tuple(same) for word, same in found.items()}


def phrases_in(row: list[bytes], sought: PhrasesByWord) -> Iterator[Phrase]:
    """Give the phrases that stand in a row of words."""
    met = sought.keys() & row
    text = joined(row) if met else b""
    for word in sorted(met):
        yield from (phrase for phrase in sought[word] if phrase.row in text)
