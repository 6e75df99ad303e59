"""Text as a row of plain words, so that case, accents, markup and unseen signs hide no name."""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_UNSEEN = b"*`~"  # marks up a part of a word
# ASCII: letters and digits stay, everything else parts words.
_TABLE = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))  # noqa: PLR2004
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|.", re.DOTALL)
_BETWEEN = r"[^a-z0-9!?;]{0,12}"
_WITHIN = r"[*`~]*"


@dataclass(frozen=True, slots=True)
class Folded:
    """The words of a text, as a set and in a row with a space around each."""

    words: frozenset[bytes]
    row: bytes


def fold(text: str) -> Folded:
    """Give the words of a text."""
    words = _plain(text).encode("ascii", "ignore").translate(_TABLE, _UNSEEN).split()
    return Folded(frozenset(words), b" " + b" ".join(words) + b" ")


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a name or a title, folded, in their order."""
    return tuple(fold(text).row.decode().split())


def places_of(words: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that hold these words in this order, however they are written."""
    plain, places = _with_places(text)
    pattern = _BETWEEN.join(_WITHIN.join(word) for word in words)
    for match in re.finditer(rf"(?<![a-z0-9]){pattern}(?![a-z0-9])", plain):
        yield places[match.start()], places[match.end() - 1] + 1


def _plain(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    text = text.casefold()
    if not text.isascii():
        for dash in _DASHES:
            text = text.replace(dash, " ")
        text = unicodedata.normalize("NFKD", text)
    return text


def _with_places(text: str) -> tuple[str, list[int]]:
    plain: list[str] = []
    places: list[int] = []
    for piece in _ENTITY.finditer(text):
        folded = _plain(piece[0]).encode("ascii", "ignore").decode()
        plain.append(folded)
        places.extend([piece.start()] * len(folded))
    return "".join(plain), places
