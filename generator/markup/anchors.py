"""Ids for headings: readable, unique in the page, and never an id of the theme.

Every id of a heading begins with `k-`; the theme uses no id that begins so. Footnotes have `noot-` and
`nootref-`, terms `term-`. A slug never begins with a hyphen, so `k--` is free for our own sections.
"""

import re
import unicodedata

PREFIX = "k-"
_NO_WORD = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """Give the words of a text in ASCII, joined by hyphens; never empty."""
    lowered = text.lower()
    if not lowered.isascii():
        lowered = unicodedata.normalize("NFKD", lowered).encode("ascii", "ignore").decode()
    return _NO_WORD.sub("-", lowered).strip("-") or "kop"


class Anchors:
    """Gives every heading of one page its own id."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, text: str) -> str:
        """Give the id for the next heading with this text."""
        wanted = PREFIX + slug(text)
        anchor = wanted
        number = 1
        while anchor in self._taken:
            number += 1
            anchor = f"{wanted}-{number}"
        self._taken.add(anchor)
        return anchor
