"""Months of a year about which there is nothing."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from generator.register.figure import Figure

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Months:
    """The months of a year that are over, and those among them without data."""

    over: int
    without: tuple[int, ...]  # 1 is January

    @property
    def figure(self) -> Figure:
        """How many months have data, of those that are over."""
        return Figure(self.over - len(self.without), self.over)


def counted_until(year: int, as_of: date | None, *, today: date) -> Months:
    """Give the months after the day to which the figures of a year hold; all of them without such a day."""
    over = months_over(year, today)
    last = months_over(year, as_of + timedelta(days=1)) if as_of else 0
    return Months(over, tuple(range(min(last, over) + 1, over + 1)))


def with_something(year: int, months: Collection[tuple[int, int]], *, today: date) -> Months:
    """Give the months in which nothing happened; `months` are the pairs of year and month in which it did."""
    over = months_over(year, today)
    return Months(over, tuple(month for month in range(1, over + 1) if (year, month) not in months))


def months_over(year: int, day: date) -> int:
    """Give how many whole months of a year lie before `day`."""
    if year != day.year:
        return MONTHS if year < day.year else 0
    return day.month - 1
