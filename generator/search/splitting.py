"""Dutch compounds into their parts, learned from the words of the documents themselves.

A part is a word that occurs by itself, in the documents or among the words of which many compounds are made.
"""

from collections.abc import Mapping
from dataclasses import dataclass

LINKS = ("", "s", "en", "e", "n", "er", "je")
SHORTEST = 4
LONGEST = 40
MOST_WORTH = 400  # documents beyond which a part is not likelier
SEEN = 2  # documents in which a word has to occur to be a part on its own account
_SHORT_PARTS = "dag pgb wmo ggz bed bad bus tip raad eet mee"
# Words that a verb or a preposition begins with.
_NOT_FIRST = """
    aan achter af beleids beter binnen boven buiten door gelijk goed half heel hier hoog inter laag langs
    mede meer midden mini naast onder over rond samen semi tegen terug thuis toe tussen uit vast voor vooruit
    vrij weder weer welke zelf waar daar
"""
# Endings that look like words.
_NOT_LAST = """
    achtig aren baar baren bare eerd eerde eren ende ering heid heden iger inge ingen ische lijk
    lijke lijks loos loze matig matige richt rijk rijke schap staan tend ters ting tingen vol volle
    waarts waard zaam zame zijds ding woord woorden delijk delijke elijk elijke gaan gang gevend
    gevende komen komt komst zien houden
"""
SHORT_PARTS = frozenset(_SHORT_PARTS.split())
NOT_FIRST = frozenset(_NOT_FIRST.split())
NOT_LAST = frozenset(_NOT_LAST.split())


@dataclass(frozen=True, slots=True)
class Splitter:
    """Divides words, given in how many documents each word occurs."""

    known: Mapping[str, int]
    listed: frozenset[str]

    def parts(self, word: str) -> tuple[str, ...]:
        """Give the parts of a folded word, or nothing where it is no compound."""
        if not 2 * SHORTEST - 1 <= len(word) <= LONGEST or not word.isalpha():
            return ()
        best: tuple[float, tuple[str, ...]] = (0.0, ())
        for at in range(SHORTEST - 1, len(word) - SHORTEST + 1):
            last = word[at:]
            if not self._ends(last):
                continue
            first = self._first(word[:at])
            if first:
                score = self._worth(first) * self._worth(last) * min(len(first), len(last), 6)
                best = max(best, (score, (first, last)))
        return self._deeper(best[1])

    def _deeper(self, found: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(part for whole in found for part in (self.parts(whole) or (whole,)))

    def _worth(self, part: str) -> float:
        often = self.known.get(part, 0)
        return float((1 + min(often, MOST_WORTH)) ** 0.25 * len(part))

    def _ends(self, part: str) -> bool:
        if part in NOT_LAST:
            return False
        return self._is_word(part) or bool(self._inner(part))

    def _inner(self, part: str) -> bool:
        """Tell whether a part is itself a compound of two words: 'begeleidingsplanbespreking'."""
        if len(part) < 2 * SHORTEST + 1:
            return False
        return any(
            self._is_word(part[at:]) and part[at:] not in NOT_LAST and self._first(part[:at])
            for at in range(SHORTEST, len(part) - SHORTEST + 1)
        )

    def _first(self, beginning: str) -> str:
        for link in LINKS:
            part = beginning[: len(beginning) - len(link)] if beginning.endswith(link) else ""
            if part and part not in NOT_FIRST and self._is_word(part):
                return part
        return ""

    def _is_word(self, part: str) -> bool:
        if len(part) < SHORTEST:
            return part in SHORT_PARTS
        return part in self.listed or self.known.get(part, 0) >= SEEN
