"""Where something stands in a source."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a source; lines and columns from 1, columns in code points, the end exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Span(1, 1, 1, 1)
