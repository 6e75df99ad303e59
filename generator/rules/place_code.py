"""A short code for a place in a text: it stays the same until the words around the place change."""

import re
from hashlib import sha256

_WORD = re.compile(r"\w+")
_WORDS = 8  # on each side
_REACH = 200  # code points in which they are sought
_LENGTH = 8


def place_code(source: str, start: int, *, end: int) -> str:
    """Give eight hexadecimal digits for the words around a stretch; the stretch itself has no part in it."""
    before = _WORD.findall(source[max(0, start - _REACH) : start])[-_WORDS:]
    after = _WORD.findall(source[end : end + _REACH])[:_WORDS]
    around = f"{' '.join(before)}\n{' '.join(after)}".casefold()
    return sha256(around.encode()).hexdigest()[:_LENGTH]
