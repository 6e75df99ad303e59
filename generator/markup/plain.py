"""Titles, summaries and descriptions: one line of text without Markdown and with blind redactions."""

import re

from generator.markdown.engine import read
from generator.markdown.events import Edge
from generator.markup.context import RenderContext
from generator.markup.escape import BLIND
from generator.markup.speech import spoken

_MAY_MEAN = re.compile(r"[\\`*_~\[\]<>&!]|://|\x02")
_GUARD = "\u2063"  # stands before the text so that '1.' or '#' at its start opens no list and no heading
# Whatever begins like a mark is blind up to its closing sign, and so is what stands against it in brackets.
_MARK = r"(?:\\*\[ ?!? ?lak\b[^\]]*\]?|\{+ ?lak\b[^}]*\}*)(?:\([^)]*\)?)?"
_CLOSING = r"(?:\\*\[ ?/ ?lak\b[^\]]*\]?|\{+ ?/ ?lak\b[^}]*\}*)"
# Where a closing mark stands, everything since the first mark was meant to be taken out.
_BLINDED = re.compile(rf"{_MARK}.*{_CLOSING}|{_CLOSING}|{_MARK}", re.IGNORECASE)


def plain_marks(text: str) -> str:
    """Give the text as one line: redactions read 'weggelakt', and signs of Markdown are gone."""
    line = " ".join(text.split())
    if not _MAY_MEAN.search(line) and "{" not in line:
        return line
    line = _BLINDED.sub(BLIND, line)
    context = RenderContext()
    events = read(f"{_GUARD} {line}").events
    said = "".join(spoken(event, context) for event in events if event.edge is Edge.LEAF)
    return " ".join(said.removeprefix(_GUARD).split())
