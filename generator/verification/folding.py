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
_EDGE = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+|>#]|\d{1,9}[.)]\s))|(?<=\|)\n")
# What the source has and the page has not, or elsewhere: the address of a link, the number of an item,
# and the line that says whose words a quote are.
_UNSEEN = re.compile(
    r"(?<=\])\([^)\s]*\)|^[ >]*\d{1,9}[.)](?=\s)|^[ >]*\[!(?:CITAAT|VOORBEELD)[^\n]*", re.MULTILINE
)

_ONLY_SIGNS = re.compile(
    r"(?<=\])\([^)\s]*\)|^[ >]*\d{1,9}[.)](?=\s)|\[\^[^\]\s]*\]:?|\[![^\]\n]*\]", re.MULTILINE
)


def words(text: str) -> list[bytes]:
    """Give the words of `text`, folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).replace(_SOFT_HYPHEN, "")
        for sign in _SIGNS:
            text = text.replace(sign, " ")
    return text.lower().encode("utf-8", "replace").translate(_TABLE).split()


def words_of_source(markdown: str) -> list[bytes]:
    """Give the words that a reader of `markdown` sees."""
    return words(_UNSEEN.sub("", markdown))


def shingles(row: list[bytes]) -> Iterator[int]:
    """Give a 64-bit number for every eight words in a row; good within this process only."""
    return map(hash, zip(*(row[start:] for start in range(WINDOW)), strict=False))


def public_readings(markdown: str) -> Iterator[list[bytes]]:
    """Give the words of a public source in each order in which they may be shown.

    A page shows who is quoted after the quote, the plain text for the search before it, and that text has
    no numbers of notes.
    """
    yield words_of_source(markdown)
    if "[!" in markdown or "[^" in markdown:
        yield words(_ONLY_SIGNS.sub("", markdown))


def shingles_of_source(markdown: str) -> Iterator[int]:
    """Give the shingles within each block: words that only happen to follow a heading or a row are none."""
    for block in _EDGE.split(_UNSEEN.sub("", markdown)):
        if len(block) > WINDOW:
            yield from shingles(words(block))


def joined(row: list[bytes]) -> bytes:
    """Give the words with a space around each, so that a row of words is found as a whole."""
    return b" " + b" ".join(row) + b" "
