"""Stacked bars: widths in percent of the drawing and heights in em, so that a chart grows with its reader.

Nothing is scaled: on a narrow screen the bars become shorter and the words stay as large as the text around.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

THICKNESS = 1.4  # em, of a bar
_DIGIT, _EDGE = 3.0, 3.5  # percent that a digit and the space around a number take at 320 px


@dataclass(frozen=True, slots=True)
class Layout:
    """Where labels and bars stand: percent of the width, and em from the top of a row."""

    start: float  # percent: where the bars begin
    span: float  # percent: how wide the longest bar can be
    pitch: float  # em from one row to the next
    bar_top: float  # em
    label_line: float  # em


_MIDDLE = THICKNESS / 2 + 0.36  # the line below figures lies under their middle
BESIDE = Layout(start=16, span=66, pitch=2.3, bar_top=0.2, label_line=0.2 + _MIDDLE)
"""A short label, such as a year, before the bar and its number behind it."""
ABOVE = Layout(start=0, span=100, pitch=3.3, bar_top=1.5, label_line=1.1)
"""Words and number on a line above the bar."""


class Look(StrEnum):
    """How a part is drawn; each can be told from the others without its colour."""

    FULL = "vol"
    HATCHED = "schuin"
    DOTTED = "stip"
    OPEN = "open"  # a dashed outline: not known, or not there


@dataclass(frozen=True, slots=True)
class Series:
    """What a part of the bars stands for."""

    label: str
    look: Look = Look.FULL


@dataclass(frozen=True, slots=True)
class Row:
    """A label with a number per series; no numbers where nothing is known, which is not zero."""

    label: str
    values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar; a series that is zero has none."""

    series: Series
    value: int
    x: float
    width: float

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return round(self.x + self.width / 2, 2)

    @property
    def has_room(self) -> bool:
        """Whether its number fits inside on the narrowest screen."""
        return self.width >= _EDGE + _DIGIT * len(str(self.value))


@dataclass(frozen=True, slots=True)
class Bar:
    """One row as it is drawn."""

    row: Row
    segments: tuple[Segment, ...]
    top: float  # em
    middle: float  # em: the line on which the numbers inside stand
    label_line: float  # em

    @property
    def total(self) -> int | None:
        """The sum; None where it is not known."""
        return sum(self.row.values) if self.row.values else None

    @property
    def unknown(self) -> int:
        """How much of the sum is drawn as not known."""
        return sum(part.value for part in self.segments if part.series.look is Look.OPEN)

    @property
    def end(self) -> float:
        """Where the bar ends, in percent."""
        last = self.segments[-1] if self.segments else None
        return round(last.x + last.width, 2) if last else 0.0


@dataclass(frozen=True, slots=True)
class BarChart:
    """A chart with a label beside or above each bar."""

    key: str  # unique on its page
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]
    layout: Layout
    whole: int | None  # what every bar is a part of, where that is one number

    @property
    def is_beside(self) -> bool:
        """Whether the labels stand before the bars."""
        return self.layout is BESIDE

    @property
    def height(self) -> float:
        """Em from the first bar to below the last one."""
        return round(len(self.bars) * self.layout.pitch, 2)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(bar.segments for bar in self.bars)


def years_chart(key: str, series: tuple[Series, ...], *, rows: Iterable[Row]) -> BarChart:
    """Give bars with a short label, such as a year, beside them."""
    rows = tuple(rows)
    return BarChart(key, series, _bars(rows, series, layout=BESIDE, most=_most(rows)), BESIDE, None)


def words_chart(
    key: str, series: tuple[Series, ...], *, rows: Iterable[Row], whole: int | None = None
) -> BarChart:
    """Give bars with words above them; with `whole` each is drawn as a part of that."""
    rows = tuple(rows)
    most = max(_most(rows), whole or 0)
    return BarChart(key, series, _bars(rows, series, layout=ABOVE, most=most), ABOVE, whole)


def _most(rows: Iterable[Row]) -> int:
    return max((sum(row.values) for row in rows), default=0)


def _bars(rows: Iterable[Row], series: tuple[Series, ...], *, layout: Layout, most: int) -> tuple[Bar, ...]:
    unit = layout.span / (most or 1)
    return tuple(
        Bar(
            row,
            _segments(row, series, start=layout.start, unit=unit),
            top=round(number * layout.pitch + layout.bar_top, 2),
            middle=round(number * layout.pitch + layout.bar_top + _MIDDLE, 2),
            label_line=round(number * layout.pitch + layout.label_line, 2),
        )
        for number, row in enumerate(rows)
    )


def _segments(row: Row, series: tuple[Series, ...], *, start: float, unit: float) -> tuple[Segment, ...]:
    found, before = [], 0
    for of, value in zip(series, row.values, strict=bool(row.values)):
        if value:
            found.append(Segment(of, value, round(start + before * unit, 2), round(value * unit, 2)))
        before += value
    return tuple(found)
