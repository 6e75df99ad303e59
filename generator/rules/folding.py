"""Text as a row of plain words, so that case, accents, markup and unseen signs hide no name."""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_NUMBERED = re.compile(rb"&#(\d+);")  # what encoding makes of a sign outside ASCII
_UNSEEN = b"*`~"  # marks up a part of a word
# ASCII: small letters and digits stay, capitals become small, everything else parts words.
_TABLE = bytes(
    code + 32 if 65 <= code <= 90 else code if code < 128 and chr(code).isalnum() else 32  # noqa: PLR2004
    for code in range(256)
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|.", re.DOTALL)
_BETWEEN = r"[^a-z0-9!?;]{0,12}"
_WITHIN = r"[*`~]*"


@dataclass(frozen=True, slots=True)
class Folded:
    """The words of a text, as a set and in their order with one space around each."""

    words: frozenset[bytes]
    row: bytes = field(default=b"", repr=False)


def fold(text: str) -> Folded:
    """Give the words of a text."""
    words = _plain(text).translate(_TABLE, _UNSEEN).split()
    return Folded(frozenset(words), b" %b " % b" ".join(words))


def words_of(text: str) -> tuple[str, ...]:
    """Give the words of a name or a title, folded, in their order."""
    return tuple(fold(text).row.decode().split())


def places_of(words: tuple[str, ...], text: str) -> Iterator[tuple[int, int]]:
    """Give the stretches of a text that hold these words in this order, however they are written."""
    plain, places = _with_places(text)
    pattern = _BETWEEN.join(_WITHIN.join(word) for word in words)
    for match in re.finditer(rf"(?<![a-z0-9]){pattern}(?![a-z0-9])", plain):
        yield places[match.start()], places[match.end() - 1] + 1


def _plain(text: str) -> bytes:
    if "&" in text:
        text = html.unescape(text)
    plain = text.encode("ascii", "xmlcharrefreplace")
    return plain if text.isascii() else _NUMBERED.sub(_as_ascii, plain)


def _as_ascii(numbered: re.Match[bytes]) -> bytes:
    return _letters(int(numbered[1]))


@cache
def _letters(code: int) -> bytes:
    sign = _DASHES.sub(" ", chr(code).casefold())
    return unicodedata.normalize("NFKD", sign).encode("ascii", "ignore")


def _with_places(text: str) -> tuple[str, list[int]]:
    plain: list[str] = []
    places: list[int] = []
    for piece in _ENTITY.finditer(text):
        folded = _plain(piece[0]).decode().lower()
        plain.append(folded)
        places.extend([piece.start()] * len(folded))
    return "".join(plain), places
