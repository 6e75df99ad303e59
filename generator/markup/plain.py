"""Titles, summaries and descriptions: one line of text without Markdown and with blind redactions."""

import re

from generator.markdown.engine import read
from generator.markdown.events import Edge
from generator.markup.context import RenderContext
from generator.markup.speech import spoken

_MAY_MEAN = re.compile(r"[\\`*_~\[\]<>&!]|://|\x02")
_GUARD = "\u2063"  # stands before the text so that '1.' or '#' at its start opens no list and no heading


def plain_marks(text: str) -> str:
    """Give the text as one line: redactions read 'weggelakt', and signs of Markdown are gone."""
    line = " ".join(text.split())
    if not _MAY_MEAN.search(line):
        return line
    context = RenderContext()
    events = read(f"{_GUARD} {line}").events
    said = "".join(spoken(event, context) for event in events if event.edge is Edge.LEAF)
    return " ".join(said.removeprefix(_GUARD).split())
