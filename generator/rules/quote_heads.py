"""Heads of quotes that were meant as such and are none."""

import re
from collections.abc import Iterator

from generator.markdown.found import QuoteFound
from generator.model.place import Span
from generator.source.text import span_of

# The bracket goes first and has no case: a search for it alone is fast.
_HEAD = re.compile(
    r"\[(?P<sign>[ \t]*\\?![ \t]*|[ \t]*)"
    r"(?:[Cc][Ii][Tt][Aa][Aa][Tt]|[Vv][Oo][Oo][Rr][Bb][Ee][Ee][Ll][Dd])\b[^\]\n]{0,80}\]?(?P<address>[(\[:]?)"
)
_QUOTE_SIGNS = re.compile(r"[ \t]*(?:>[ \t]*)+\\?\Z")


def lost_heads(body: str, quotes: tuple[QuoteFound, ...]) -> Iterator[Span]:
    """Give each head of a citation or example in a line on which the outline knows no quote."""
    lines = {quote.span.line for quote in quotes}
    for head in _HEAD.finditer(body):
        before = body[body.rfind("\n", 0, head.start()) + 1 : head.start()]
        in_quote = not head["address"] and _QUOTE_SIGNS.match(before)
        span = span_of(body, head.start(), end=head.end())
        if ("!" in head["sign"] or in_quote) and span.line not in lines:
            yield span
