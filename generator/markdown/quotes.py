"""The head of a quote: what it is, and whether somebody agreed to it."""

import re
from typing import NamedTuple

from generator.markdown.events import QuoteHead, QuoteKind

_HEAD = re.compile(r"\[!\s*([A-Za-z]+)([^\]\n]{0,80})\][ \t]*")
_AGREED = "afgestemd"
_KINDS = {"CITAAT": QuoteKind.CITATION, "VOORBEELD": QuoteKind.EXAMPLE}


class HeadFound(NamedTuple):
    """A head with its length in characters."""

    head: QuoteHead
    length: int


def read_head(text: str) -> HeadFound | None:
    """Give the head at the start of a quote's text, or None where it has none."""
    match = _HEAD.match(text)
    if match is None:
        return None
    kind = _KINDS.get(match[1].upper(), QuoteKind.UNKNOWN)
    rest = match[2].strip().lower()
    # 'niet afgestemd' or any other addition is not understood, and so not agreed.
    if rest not in ("", _AGREED):
        kind = QuoteKind.UNKNOWN
    return HeadFound(QuoteHead(kind, agreed=rest == _AGREED), match.end())
