"""From the bytes that the engine counts to the lines and columns that a reader counts."""

from bisect import bisect_right
from itertools import accumulate

from generator.model.place import Span

_LINE_END = b"\r\n"


class Places:
    """Turns byte offsets of one text into spans; builds its table of lines when first asked."""

    __slots__ = ("_encoded", "_lines", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._encoded = b""
        self._lines: list[int] = []  # the byte behind every line

    def span(self, start: int, end: int) -> Span:
        """Give the lines and columns of a stretch of bytes; line ends at its end do not count."""
        if not self._lines:
            self._encoded = self._text.encode()
            self._lines = [*accumulate(len(line) + 1 for line in self._encoded.split(b"\n"))]
        while end > start and self._encoded[end - 1] in _LINE_END:
            end -= 1
        return Span(*self._place(start), *self._place(end))

    def span_of_points(self, start: int, end: int) -> Span:
        """Give the lines and columns of a stretch of code points."""
        begin = len(self._text[:start].encode())
        return self.span(begin, begin + len(self._text[start:end].encode()))

    def _place(self, byte: int) -> tuple[int, int]:
        index = bisect_right(self._lines, byte)
        first = self._lines[index - 1] if index else 0
        # The engine may end something within the sign of a mark, which is no whole character here.
        return index + 1, len(self._encoded[first:byte].decode(errors="ignore")) + 1
