"""Expressions of more than one word that count as one term, such as 'huishoudelijke ondersteuning'."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import ahocorasick

from generator.search.folding import words_of


def key_of(text: str, stems: dict[str, str]) -> str:
    """Give the key of a word or expression: the stems of its words that are not left out."""
    return " ".join(filter(None, (stems[word] for word in words_of(text))))


@dataclass(frozen=True, slots=True)
class Phrases:
    """Finds the expressions in a row of stems."""

    automaton: "ahocorasick.Automaton" = field(repr=False)

    def within(self, stems: Sequence[str]) -> Iterator[str]:
        """Give the key of each expression that occurs, as often as it does."""
        if self.automaton.kind == ahocorasick.AHOCORASICK:
            text = f" {' '.join(stems)} "
            yield from (key for _end, key in self.automaton.iter(text))


def phrases(keys: Iterable[str]) -> Phrases:
    """Give what finds `keys`, as far as they are of more than one word."""
    automaton = ahocorasick.Automaton()
    for key in sorted(keys):
        if " " in key:
            automaton.add_word(f" {key} ", key)
    if len(automaton):
        automaton.make_automaton()
    return Phrases(automaton)
