"""Repair of typing errors and words within words: the same as in `theme/assets/search.mjs`."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.search.dutch import Stemmer
from generator.search.folding import browser_order
from generator.search.splitting import LINKS

MOST_DIVISIONS = 3
SHORTEST, LONG = 4, 9  # letters: shorter is not repaired, longer may have two errors
SHORTEST_FIRST = 3  # letters of the first half of a compound
SHORTEST_COMPOUND = 8
_BAND = 0.2  # what a seldom word costs beside one that occurs often
_FIRST = 0.8  # people seldom mistake the first letter


@dataclass(frozen=True, slots=True)
class Repair:
    """A known word that may be meant."""

    word: str
    stem: str
    cost: float


def distance(one: str, other: str, *, most: int) -> int:
    """Give how many letters have to change, at most `most`; two neighbours that swapped are one change."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, against in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]


def allowed_changes(word: str) -> int:
    """Give how many letters of a word may be mistaken."""
    return 0 if len(word) < SHORTEST else 1 if len(word) < LONG else 2


def first_letter(one: str, other: str) -> float:
    """Give what it costs that the first letters differ."""
    return 0.0 if one[:1] == other[:1] else _FIRST


class Lexicon:
    """The words that occur in most documents, by their stems."""

    def __init__(self, bands: Sequence[str], stemmer: Stemmer) -> None:
        self._stemmer = stemmer
        self._stems: dict[str, tuple[str, int]] = {}
        for rank, band in enumerate(bands):
            for word in band.split():
                self._stems[stemmer(word)] = (word, rank)

    def __contains__(self, stem: str) -> bool:
        return stem in self._stems

    def near(self, word: str, most: int) -> list[Repair]:
        """Give the two nearest words, the best first."""
        if not most or not word.isalpha():
            return []
        stem, found = self._stemmer(word), []
        for other, (written, rank) in self._stems.items():
            if abs(len(written) - len(word)) > most and abs(len(other) - len(stem)) > most:
                continue
            far = distance(word, written, most=most)
            if far > 1 and min(len(other), len(stem)) >= SHORTEST:
                far = min(far, distance(stem, other, most=most))
            if far <= most:
                found.append(Repair(written, other, far + first_letter(word, written) + rank * _BAND))
        return sorted(found, key=lambda one: (one.cost, browser_order(one.word)))[:2]

    def _cuts(self, word: str) -> list[tuple[str, str, str, str]]:
        cuts = []
        for at in range(3, len(word) - 2):
            beginning, end = word[:at], word[at:]
            stem = self._stemmer(end)
            cuts.append(
                (beginning, self._part(beginning), end, stem if len(end) >= SHORTEST and stem in self else "")
            )
        return [cut for cut in cuts if cut[1] or cut[3]]

    def divisions(self, word: str) -> list[tuple[str, str]]:
        """Give the ways to read a word as two words, the evenest first."""
        whole = [cut for cut in self._cuts(word) if cut[1] and cut[3]]
        whole.sort(key=lambda cut: -min(len(cut[0]), len(cut[2])))
        return [(first, last) for _beginning, first, _end, last in whole[:MOST_DIVISIONS]]

    def mended(self, word: str) -> list[Repair]:
        """Give compounds of which one half has a typing error."""
        if len(word) < SHORTEST_COMPOUND or not word.isalpha():
            return []
        found = []
        for beginning, first, end, last in self._cuts(word):
            if first and last:
                continue
            if first:
                found += [(beginning + other.word, other.cost) for other in self.near(end, 1)[:1]]
            else:
                found += [(other.word + end, other.cost) for other in self.near(beginning, 1)[:1]]
        best = sorted(found, key=lambda pair: pair[1])[:3]
        return [Repair(written, self._stemmer(written), cost) for written, cost in best]

    def _part(self, beginning: str) -> str:
        for link in LINKS:
            if beginning.endswith(link):
                stem = self._stemmer(beginning[: len(beginning) - len(link)])
                if len(stem) >= SHORTEST_FIRST and stem in self:
                    return stem
        return ""
