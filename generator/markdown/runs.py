"""Running text as one string, with the way back to the bytes it came from."""

import re
from bisect import bisect_right
from typing import NamedTuple

from generator.markdown.addresses import find_addresses
from generator.markdown.events import Sort

_KNOWN = re.compile(
    r"(?P<mark>\x02\x03*)"
    r"|(?P<note>\[\^[^\]\s\[]{1,80}\])"
    r"|\{cijfer:(?P<figure>[A-Za-z0-9_.-]{1,40})\}"
    r"|\{(?P<term>[^\W\d_][^{}\x02:]{0,79})\}"
)
_GROUPS = {"mark": Sort.MARK, "note": Sort.LOST_NOTE, "figure": Sort.FIGURE, "term": Sort.TERM}


class Piece(NamedTuple):
    """A stretch of text as the engine gives it; a literal one begins with an escaped sign."""

    text: str
    start: int
    end: int
    is_literal: bool


class Find(NamedTuple):
    """Something with a meaning of its own in running text, by its place in the run."""

    start: int
    end: int
    sort: Sort
    text: str


class Run:
    """Pieces that follow each other without any Markdown between them."""

    __slots__ = ("_offsets", "_pieces", "text")

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._offsets: list[int] = []
        self.text = pieces[0].text if len(pieces) == 1 else "".join([piece.text for piece in pieces])

    @property
    def start(self) -> int:
        """The first byte."""
        return self._pieces[0].start

    @property
    def end(self) -> int:
        """The byte behind the last one."""
        return self._pieces[-1].end

    def byte(self, offset: int) -> int:
        """Give the byte at which this character of the run was read."""
        index = self._index(offset)
        piece = self._pieces[index]
        inside = offset - self._offsets[index]
        if inside >= len(piece.text):
            return piece.end
        return piece.start + len(piece.text[:inside].encode())

    def is_literal(self, offset: int) -> bool:
        """Tell whether the author took the meaning away from this character."""
        index = self._index(offset)
        return self._pieces[index].is_literal and self._offsets[index] == offset

    def finds(self, start: int, end: int, *, with_addresses: bool) -> list[Find]:
        """Give what has a meaning between two offsets, in order and without overlap."""
        text = self.text[start:end]
        found: list[Find] = []
        if "\x02" in text or "{" in text or "[^" in text:
            found = [_find(match) for match in _KNOWN.finditer(text)]
        if with_addresses and ("://" in text or "@" in text or "ww." in text or "WW." in text):
            found += [Find(*address[:2], Sort.LINK, address.href) for address in find_addresses(text)]
        kept: list[Find] = []
        for find in sorted(found):
            shifted = find._replace(start=find.start + start, end=find.end + start)
            if not (kept and shifted.start < kept[-1].end) and not self.is_literal(shifted.start):
                kept.append(shifted)
        return kept

    def _index(self, offset: int) -> int:
        if not self._offsets:
            position = 0
            for piece in self._pieces:
                self._offsets.append(position)
                position += len(piece.text)
        return bisect_right(self._offsets, offset) - 1


def _find(match: re.Match[str]) -> Find:
    name = match.lastgroup or ""
    return Find(match.start(), match.end(), _GROUPS[name], match[name])
