"""Text as a row of words, so that markup, case and punctuation hide nothing."""

import re
import unicodedata
from collections.abc import Iterator

WINDOW = 8  # words in a shingle

# ASCII: small letters and digits stay, capitals become small, everything else parts words.
_TABLE = bytes(
    code + 32 if 65 <= code <= 90 else code if chr(code).isalnum() or code >= 128 else 32  # noqa: PLR2004
    for code in range(256)
)
# The signs outside ASCII that stand between words; a page may have other quotes than its source.
_SIGNS = "\u2018\u2019\u201c\u201d\u201e\u2013\u2014\u2026\u00a0\u202f\u2022\u00ab\u00bb\u00b7\u20ac"
_SOFT_HYPHEN = "\u00ad"
# A blank line, or a line that begins an item, a row, a quote or a heading.
_EDGE = re.compile(r"\n(?:\s*\n|(?=\s*(?:[-*+|>#]|\d{1,9}[.)]\s))|(?<=\|\n))")
# What the source has and the page has not, or elsewhere: the address of a link, the number of an item,
# and the line that says whose words a quote are. Each begins with a plain sign, which is found fast.
_ADDRESS = re.compile(r"\]\([^)\s]*\)")
_ITEM = re.compile(r"\n[ >]*\d{1,9}[.)](?=\s)")
_QUOTED = re.compile(r"\n[ >]*\[!(?:CITAAT|VOORBEELD)[^\n]*")
_MARK = re.compile(r"\[(?:\^[^\]\s]*\]:?|![^\]\n]*\])")
_NEAR = 250  # characters; more than a shingle and more than a title has


def words(text: str) -> list[bytes]:
    """Give the words of `text`, folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace(_SOFT_HYPHEN, "")
        for sign in _SIGNS:
            text = text.replace(sign, " ")
        text = text.lower()
    return text.encode("utf-8", "replace").translate(_TABLE).split()


def words_of_source(markdown: str) -> list[bytes]:
    """Give the words that a reader of `markdown` sees."""
    return words(_seen(markdown))


def shingles(row: list[bytes]) -> Iterator[int]:
    """Give a 64-bit number for every eight words in a row; good within this process only."""
    return map(hash, zip(*(row[start:] for start in range(WINDOW)), strict=False))


def public_readings(markdown: str) -> Iterator[list[bytes]]:
    """Give the words of a public source in each order in which they may be shown.

    A page shows who is quoted after the quote, the plain text for the search before it, and that text has
    no numbers of notes. That order differs near the marks only, so only those words are given again.
    """
    yield words_of_source(markdown)
    if "[!" in markdown or "[^" in markdown:
        yield from _near_marks(_without_numbers(markdown))


def shingles_of_source(markdown: str) -> Iterator[int]:
    """Give the shingles within each block: words that only happen to follow a heading or a row are none."""
    for block in _EDGE.split(_seen(markdown)):
        if len(block) > WINDOW:
            yield from shingles(words(block))


def joined(row: list[bytes]) -> bytes:
    """Give the words with a space around each, so that a row of words is found as a whole."""
    return b" " + b" ".join(row) + b" "


def _without_numbers(markdown: str) -> str:
    return _ITEM.sub("\n", "\n" + _ADDRESS.sub("]", markdown))


def _seen(markdown: str) -> str:
    shown = _without_numbers(markdown)
    return _QUOTED.sub("\n", shown) if "[!" in shown else shown


def _near_marks(text: str) -> Iterator[list[bytes]]:
    """Give the words around each mark, to the end of its line and some more: there a quote begins."""
    pieces = _MARK.split(text)
    shown = "".join(pieces)
    at = 0
    for piece in pieces[:-1]:
        at += len(piece)
        start, end = max(0, at - _NEAR), shown.find("\n", at) + _NEAR
        if end < at:  # the last line
            end = len(shown)
        # A word that is cut in two is no word of the source.
        yield words(shown[start:end])[start > 0 : -1 if end < len(shown) else None]
