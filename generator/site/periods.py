"""Months and quarters, and which of them still have a page."""

from dataclasses import dataclass
from datetime import date

from generator.languages.phrase import MonthOf, Phrase
from generator.site.texts import N_

_QUARTERS = (
    N_("eerste kwartaal van %(year)s"),
    N_("tweede kwartaal van %(year)s"),
    N_("derde kwartaal van %(year)s"),
    N_("vierde kwartaal van %(year)s"),
)
MONTHS, QUARTERS = 12, 8
"""How many have a page, the present one among them.

With 342 municipalities that is at most 20 pages each, some 6,800; a page is only made where something
happened. They are views, as a list is: what they name keeps its own address for ever (docs/permanence.md).
"""


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year."""

    year: int
    number: int

    @property
    def key(self) -> str:
        """The last part of its address."""
        return f"{self.year}-{self.number:02d}"

    @property
    def label(self) -> Phrase:
        """Its name, such as 'september 2026'."""
        return Phrase("%(month)s", month=MonthOf(date(self.year, self.number, 1)))


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year."""

    year: int
    number: int

    @property
    def key(self) -> str:
        """The last part of its address."""
        return f"{self.year}-k{self.number}"

    @property
    def label(self) -> Phrase:
        """Its name, such as 'derde kwartaal van 2026'."""
        return Phrase(_QUARTERS[self.number - 1], year=self.year)

    @property
    def months(self) -> Phrase:
        """Its months, such as 'juli tot en met september 2026'."""
        first, last = (date(self.year, month, 1) for month in (3 * self.number - 2, 3 * self.number))
        return N_("%(first)s tot en met %(last)s", first=MonthOf(first, has_year=False), last=MonthOf(last))


def month_of(day: date) -> Month:
    """Give the month of a day."""
    return Month(day.year, day.month)


def quarter_of(day: date) -> Quarter:
    """Give the quarter of a day."""
    return Quarter(day.year, (day.month + 2) // 3)


def first_month(today: date) -> Month:
    """Give the earliest month that still has a page."""
    number = today.year * 12 + today.month - MONTHS
    return Month(number // 12, number % 12 + 1)


def first_quarter(today: date) -> Quarter:
    """Give the earliest quarter that still has a page."""
    number = today.year * 4 + quarter_of(today).number - QUARTERS
    return Quarter(number // 4, number % 4 + 1)
