"""Days as a Dutch reader writes them."""

from datetime import date
from functools import lru_cache

from babel.dates import format_date

TWO_YEARS = 2


@lru_cache(maxsize=4096)
def full_day(day: date) -> str:
    """Give a day such as '3 maart 2026'."""
    return format_date(day, "d MMMM y", locale="nl")


@lru_cache(maxsize=4096)
def short_day(day: date) -> str:
    """Give a day such as '3 mrt 2026', for narrow places."""
    return format_date(day, "d MMM y", locale="nl").replace(".", "")


def all_days(days: tuple[date, ...]) -> str:
    """Give several days as one sentence part, oldest first."""
    words = [full_day(day) for day in sorted(days)]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} en {words[-1]}" if words else ""


def is_older_than_two_years(day: date, today: date) -> bool:
    """Whether two full years and more lie between `day` and `today`."""
    return (day.year + TWO_YEARS, day.month, day.day) < (today.year, today.month, today.day)
