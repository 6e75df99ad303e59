"""Days as a Dutch reader writes them."""

from datetime import date
from functools import lru_cache
from itertools import zip_longest

from babel.dates import format_date

from generator.site.texts import joined

TWO_YEARS = 2
TWO_MONTHS = 2


@lru_cache(maxsize=4096)
def full_day(day: date) -> str:
    """Give a day such as '3 maart 2026'."""
    return format_date(day, "d MMMM y", locale="nl")


@lru_cache(maxsize=4096)
def short_day(day: date) -> str:
    """Give a day such as '3 mrt 2026', for narrow places."""
    return format_date(day, "d MMM y", locale="nl").replace(".", "")


def all_days(days: tuple[date, ...]) -> str:
    """Give several days as one sentence part, oldest first: '10, 12 en 17 september 2024'."""
    ordered = sorted(set(days))
    return joined([_without_repeat(day, after) for day, after in zip_longest(ordered, ordered[1:])])


def _without_repeat(day: date, after: date | None) -> str:
    if after is None or after.year != day.year:
        return full_day(day)
    return str(day.day) if after.month == day.month else format_date(day, "d MMMM", locale="nl")


def is_older_than_two_years(day: date, today: date) -> bool:
    """Whether two full years and more lie between `day` and `today`."""
    return (day.year + TWO_YEARS, day.month, day.day) < (today.year, today.month, today.day)


def month_names(months: tuple[int, ...]) -> str:
    """Give months of one year as a sentence part; a row of three or more as 'januari tot en met maart'."""
    runs: list[list[int]] = []
    for month in months:
        if runs and runs[-1][-1] == month - 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return joined([part for run in runs for part in _run(run)])


def _run(months: list[int]) -> list[str]:
    names = [format_date(date(2000, month, 1), "MMMM", locale="nl") for month in months]
    return names if len(names) <= TWO_MONTHS else [f"{names[0]} tot en met {names[-1]}"]
