"""A strip of twelve cells per year: in which months something happened."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.register.months import MONTHS, Months
from generator.site.charts.bars import BESIDE, Look

_STEP = (100 - BESIDE.start) / MONTHS  # percent


@dataclass(frozen=True, slots=True)
class Cell:
    """A month; a month that is not over yet has no cell."""

    month: int  # 1 is January
    look: Look
    x: float  # percent


@dataclass(frozen=True, slots=True)
class Strip:
    """The months of a year that are over."""

    year: int
    months: Months
    cells: tuple[Cell, ...]
    top: float  # em


@dataclass(frozen=True, slots=True)
class MonthChart:
    """A strip for each year, newest first."""

    key: str  # unique on its page
    strips: tuple[Strip, ...]
    width: float = round(_STEP - 1, 2)  # percent, of a cell

    @property
    def height(self) -> float:
        """Em from the names of the months to below the last strip."""
        return round((len(self.strips) + 1) * BESIDE.pitch, 2)

    @property
    def heads(self) -> tuple[Cell, ...]:
        """The places of the names of the months."""
        return tuple(_cell(month, Look.OPEN) for month in range(1, MONTHS + 1))


def month_chart(key: str, years: Iterable[tuple[int, Months]]) -> MonthChart:
    """Give the strips."""
    return MonthChart(
        key,
        tuple(
            Strip(year, months, tuple(_cells(months)), round(number * BESIDE.pitch, 2))
            for number, (year, months) in enumerate(years, 1)
        ),
    )


def _cells(months: Months) -> Iterable[Cell]:
    for month in range(1, months.over + 1):
        yield _cell(month, Look.OPEN if month in months.without else Look.FULL)


def _cell(month: int, look: Look) -> Cell:
    return Cell(month, look, round(BESIDE.start + (month - 1) * _STEP, 2))
