"""Lists of numbers as text that compresses well and that a browser reads without a parser.

A number is one to four characters of an alphabet that JSON leaves alone; small numbers are short.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from operator import sub

ALPHABET = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")  # no quote, no backslash
SIZE = len(ALPHABET)  # 91
ONE, TWO, THREE = 61, 25, 4  # how many first characters stand for a number of one, two, three characters
_SECOND = ONE + TWO * SIZE
_THIRD = _SECOND + THREE * SIZE * SIZE
LARGEST = _THIRD + SIZE**3 - 1
_READY = 1 << 16


def _characters(number: int) -> str:
    if number < ONE:
        return ALPHABET[number]
    if number < _SECOND:
        first, rest = divmod(number - ONE, SIZE)
        return ALPHABET[ONE + first] + ALPHABET[rest]
    if number < _THIRD:
        first, rest = divmod(number - _SECOND, SIZE * SIZE)
        return ALPHABET[ONE + TWO + first] + ALPHABET[rest // SIZE] + ALPHABET[rest % SIZE]
    rest = number - _THIRD
    return ALPHABET[-1] + "".join(ALPHABET[rest // SIZE**power % SIZE] for power in (2, 1, 0))


@cache
def _table() -> tuple[str, ...]:
    return tuple(map(_characters, range(_READY)))


def written(numbers: Iterable[int]) -> str:
    """Give numbers as text."""
    table = _table()
    return "".join(table[number] if number < _READY else _characters(number) for number in numbers)


def written_rising(numbers: Sequence[int]) -> str:
    """Give rising numbers as text, each as its distance to the one before."""
    steps = map(sub, numbers, chain((0,), numbers))
    if numbers and numbers[-1] < _READY:
        return "".join(map(_table().__getitem__, steps))
    return written(steps)


def read(text: str) -> list[int]:
    """Give the numbers that `written` wrote."""
    found = []
    places = iter(map(ALPHABET.index, text))
    for first in places:
        if first < ONE:
            found.append(first)
        elif first < ONE + TWO:
            found.append(ONE + (first - ONE) * SIZE + next(places))
        elif first < ONE + TWO + THREE:
            found.append(_SECOND + ((first - ONE - TWO) * SIZE + next(places)) * SIZE + next(places))
        else:
            found.append(_THIRD + (next(places) * SIZE + next(places)) * SIZE + next(places))
    return found


def read_rising(text: str) -> list[int]:
    """Give the numbers that `written_rising` wrote."""
    found, last = [], 0
    for step in read(text):
        last += step
        found.append(last)
    return found
