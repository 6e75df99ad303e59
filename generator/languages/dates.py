"""Days and months as a reader of a language writes them."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date as _format_date

DUTCH = "nl"
_FULL, _SHORT = "d MMMM y", "d MMM y"


@lru_cache(maxsize=8192)
def full_day(day: date, language: str = DUTCH) -> str:
    """Give a day such as '3 maart 2026'."""
    return _format(day, _FULL, locale=language)


@lru_cache(maxsize=8192)
def short_day(day: date, language: str = DUTCH) -> str:
    """Give a day such as '3 mrt 2026', for narrow places."""
    return _format(day, _SHORT, locale=language).replace(".", "")


@lru_cache(maxsize=1024)
def day_of_year(day: date, language: str = DUTCH) -> str:
    """Give a day without its year, such as '3 maart'."""
    return _format(day, "d MMMM", locale=language)


@lru_cache(maxsize=1024)
def month_of_year(day: date, language: str = DUTCH) -> str:
    """Give the month of a day with its year, such as 'maart 2026'."""
    return _format(day, "LLLL y", locale=language)


@lru_cache(maxsize=64)
def month_name(month: int, language: str = DUTCH) -> str:
    """Give the name of a month, such as 'maart'."""
    return _format(date(2000, month, 1), "LLLL", locale=language)


def _format(day: date, pattern: str, *, locale: str) -> str:
    # Frisian writes months with a small letter within a sentence; the data of babel have a capital.
    written = _format_date(day, pattern, locale=locale)
    return written.lower() if locale == "fy" else written
