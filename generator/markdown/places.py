"""From the bytes that the engine counts to the lines and columns that a reader counts."""

import re
from bisect import bisect_right

from generator.model.place import Span

_WIDE = re.compile(r"[^\x00-\x7f]")


class Places:
    """Turns byte offsets of one text into code points and spans; builds its tables when first asked."""

    __slots__ = ("_extra", "_lines", "_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._lines: list[int] = []
        self._starts: list[int] | None = None
        self._extra: list[int] = []

    def point(self, byte: int) -> int:
        """Give the code point, from 0, that begins at this byte."""
        if self._starts is None:
            self._count_wide()
        index = bisect_right(self._starts or [], byte)
        return byte - self._extra[index - 1] if index else byte

    def span(self, start: int, end: int) -> Span:
        """Give the lines and columns of a stretch of bytes."""
        return self.span_of_points(self.point(start), self.point(end))

    def span_of_points(self, start: int, end: int) -> Span:
        """Give the lines and columns of a stretch of code points; line ends at its end do not count."""
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        if not self._lines:
            self._lines = [0, *(match.end() for match in re.finditer("\n", self.text))]
        first = bisect_right(self._lines, start)
        last = bisect_right(self._lines, end)
        return Span(first, start - self._lines[first - 1] + 1, last, end - self._lines[last - 1] + 1)

    def _count_wide(self) -> None:
        # For every character of more bytes: the byte behind it, and how many bytes were surplus so far.
        self._starts = []
        surplus = 0
        if self.text.isascii():
            return
        for match in _WIDE.finditer(self.text):
            size = len(match[0].encode())
            self._starts.append(match.start() + surplus + size)
            surplus += size - 1
            self._extra.append(surplus)
