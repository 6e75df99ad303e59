"""Running text as one string, with the way back to the bytes it came from."""

import re
from bisect import bisect_right
from typing import NamedTuple

from generator.markdown.addresses import find_addresses
from generator.markdown.events import Sort

# Begins with a set of signs, because that is what the search of `re` can skip to.
_KNOWN = re.compile(
    r"[\x02\[{](?:"
    r"(?<=\x02)(?P<mark>\x03*)"
    r"|(?<=\[)(?P<note>\^[^\]\s\[]{1,80})\]"
    r"|(?<=\{)cijfer:(?P<figure>[A-Za-z0-9_.-]{1,40})\}"
    r"|(?<=\{)(?P<term>[^\W\d_][^{}\x02:]{0,79})\})"
)
_LINK = Sort.LINK
_GROUPS = {"mark": Sort.MARK, "note": Sort.LOST_NOTE, "figure": Sort.FIGURE, "term": Sort.TERM}


# The text, its first byte, the byte behind it, and whether it begins with a sign that the author escaped.
Piece = tuple[str, int, int, bool]


class Find(NamedTuple):
    """Something with a meaning of its own in running text, by its place in the run."""

    start: int
    end: int
    sort: Sort
    text: str


class Run:
    """Pieces that follow each other without any Markdown between them."""

    __slots__ = ("_offsets", "_pieces", "end", "start", "text")

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._offsets: list[int] = []
        self.start = pieces[0][1]
        self.end = pieces[-1][2]
        self.text = pieces[0][0] if len(pieces) == 1 else "".join([piece[0] for piece in pieces])

    def byte(self, offset: int) -> int:
        """Give the byte at which this character of the run was read."""
        index = self._index(offset)
        text, first, last, _ = self._pieces[index]
        inside = offset - self._offsets[index]
        return last if inside >= len(text) else first + len(text[:inside].encode())

    def is_literal(self, offset: int) -> bool:
        """Tell whether the author took the meaning away from this character."""
        index = self._index(offset)
        return self._pieces[index][3] and self._offsets[index] == offset

    def finds(self, start: int, end: int, *, with_addresses: bool) -> list[Find]:
        """Give what has a meaning between two offsets, in order and without overlap."""
        text = self.text
        found: list[Find] = []
        if "\x02" in text or "{" in text or "[^" in text:
            for match in _KNOWN.finditer(text, start, end):
                name = match.lastgroup or ""
                found.append(Find(match.start(), match.end(), _GROUPS[name], match[name]))
        if with_addresses:
            addresses = [
                Find(address.start, address.end, _LINK, address.href)
                for address in find_addresses(text, start=start, end=end)
            ]
            if addresses:
                found = sorted(found + addresses)
        return self._kept(found)

    def _kept(self, found: list[Find]) -> list[Find]:
        kept: list[Find] = []
        position = 0
        for find in found:
            if find.start >= position and not self.is_literal(find.start):
                kept.append(find)
                position = find.end
        return kept

    def _index(self, offset: int) -> int:
        if not self._offsets:
            position = 0
            for text, *_ in self._pieces:
                self._offsets.append(position)
                position += len(text)
        return bisect_right(self._offsets, offset) - 1
