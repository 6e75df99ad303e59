"""Redaction marks in the texts of front matter."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.markdown.marks import MarkFault, MarkFound, find_marks
from generator.model.library import Document
from generator.rules.texts import front_of, texts_of

_WORD = r"\[\s*[!/]?\s*lak\b"
_LOOSE = re.compile(_WORD, re.IGNORECASE)
# Also what YAML unfolds: a sign that is written as an escape.
_MAY_MARK = re.compile(rf"{_WORD}|\{{\s*/?\s*lak\b|:::\s*lak\b|\\[xuU]", re.IGNORECASE)


class MarkAt(NamedTuple):
    """A mark in a text of the front matter."""

    key: str
    mark: MarkFound


def front_marks(document: Document) -> Iterator[MarkAt]:
    """Give each mark in the texts of the front matter."""
    front = front_of(document)
    if ("lak" in front.lower() or "\\" in front) and _MAY_MARK.search(front):
        for key, text in texts_of(document.meta):
            yield from (MarkAt(key, mark) for mark in marks_in(text))


def marks_in(text: str) -> tuple[MarkFound, ...]:
    """Give each mark in a text of one line, and also what only begins like one: that is malformed."""
    line = " ".join(text.split())
    found = find_marks(line)
    loose = (
        MarkFound(begin.start(), begin.end(), fault=MarkFault.MALFORMED)
        for begin in _LOOSE.finditer(line)
        if not any(mark.start <= begin.start() < mark.end for mark in found)
    )
    return (*found, *loose)
