"""Where the numbers of a text begin, looked up once for all detectors that start from a digit."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, and the places in it where a row of digits begins."""

    text: str = field(repr=False)
    numbers: tuple[int, ...]

    def at_numbers(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give the matches of a pattern that begins with the first digit of a number."""
        return self.at(self.numbers, pattern)

    def at(self, places: Iterable[int], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give the matches that begin at one of these places, in order and without overlap."""
        done = 0
        for place in places:
            if place >= done and (found := pattern.match(self.text, place)):
                done = found.end()
                yield found


def passage_of(text: str) -> Passage:
    """Give a text with the places of its numbers."""
    return Passage(text, tuple(_beginnings(text)))


def _beginnings(text: str) -> list[int]:
    # Running text has few digits: looking ten times for one of them is faster than once for any of them.
    found = []
    for digit in _DIGITS:
        place = text.find(digit)
        while place >= 0:
            if place == 0 or text[place - 1] not in _DIGITS:
                found.append(place)
            place = text.find(digit, place + 1)
    return sorted(found)
