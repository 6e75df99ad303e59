"""A text as a reader sees it, for the detectors, and the way back to the places in its source."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

# One for one, so that no place moves: hard and thin spaces, hyphens that do not break, full-width digits.
_ALIKE = str.maketrans(
    "\u00a0\u2007\u2009\u202f\u2010\u2011０１２３４５６７８９＠", "\u0020\u0020\u0020\u0020--0123456789@"
)
_HAS_ALIKE = re.compile("[\u00a0\u2007\u2009\u202f\u2010\u2011\uff10-\uff20]")
_INVISIBLE = "\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u180e"
_UNUSUAL = re.compile(f"[{_INVISIBLE}\u0300-\u036f]")
_MARKS = r"[^\W\d_][\u0300-\u036f]+"
_ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
# What follows begins with one certain sign and looks back from there: a sign is found many times as fast.
# A word that was broken off at the end of a line; '- item' and 'Vries-\nBakker' are something else.
_BROKEN = r"-\n(?<=[^\W\d_]-\n)(?=[a-zß-öø-ÿ])"
# Emphasis of Markdown: stars or underscores, with text against their inner side.
_STARS = re.compile(r"(\*\*{0,2})(?=[\w\[(“\"'])([^*\n]{1,300})(?<=[^\s*])\1(?!\*)")
_LINES = re.compile(r"(_(?<![^\W_]_)_{0,2})(?=[^\W_])([^_\n]{1,300})(?<=[^\s_])\1(?![^\W_])")


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the source that reads otherwise; `text` is what stands for it."""

    start: int
    end: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plain:
    """The text as it reads; `starts` and `origins` are its places and those of the source after each edit."""

    text: str = field(repr=False)
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Give the stretch of the source that reads as this stretch."""
        if not self.starts:
            return start, end
        return self._place(start), max(self._place(end - 1) + 1, self._before(end))

    def _place(self, position: int) -> int:
        at = bisect_right(self.starts, position) - 1
        return position if at < 0 else self.origins[at] + position - self.starts[at]

    def _before(self, end: int) -> int:
        """Give where the source of a character ends that stands for more than one."""
        at = bisect_right(self.starts, end - 1)
        closes = at < len(self.starts) and self.starts[at] == end and at % 2 == 1
        return self.origins[at] if closes else 0


def plain_of(source: str) -> Plain:
    """Give the text without entities, invisible characters, loose accents, broken words and emphasis."""
    text = source.translate(_ALIKE) if not source.isascii() and _HAS_ALIKE.search(source) else source
    edits = sorted(_edits(text), key=lambda edit: edit.start)
    if not edits:
        return Plain(text)
    parts: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    done = length = 0
    for edit in edits:
        if edit.start < done:
            continue
        kept = text[done : edit.start]
        length += len(kept)
        starts += (length, length + len(edit.text))
        origins += (edit.start, edit.end)
        parts += (kept, edit.text)
        length += len(edit.text)
        done = edit.end
    return Plain("".join((*parts, text[done:])), tuple(starts), tuple(origins))


def _edits(text: str) -> Iterator[Edit]:
    if not text.isascii() and _UNUSUAL.search(text):
        for found in re.finditer(f"{_MARKS}|[{_INVISIBLE}]", text):
            composed = "" if len(found[0]) == 1 else unicodedata.normalize("NFC", found[0])
            yield Edit(found.start(), found.end(), composed)
    if "&" in text:
        for found in re.finditer(_ENTITY, text):
            meant = unescape(found[0])
            if meant != found[0]:
                shown = re.sub(f"[{_INVISIBLE}]", "", meant.translate(_ALIKE))
                yield Edit(found.start(), found.end(), shown)
    if "-\n" in text:
        yield from (Edit(found.start(), found.end(), "") for found in re.finditer(_BROKEN, text))
    for sign, pattern in (("*", _STARS), ("_", _LINES)):
        if sign in text:
            for found in pattern.finditer(text):
                yield Edit(found.start(1), found.end(1), "")
                yield Edit(found.end(2), found.end(), "")
