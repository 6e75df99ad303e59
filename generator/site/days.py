"""Days that decide what a page says."""

from datetime import date

TWO_YEARS = 2


def is_older_than_two_years(day: date, today: date) -> bool:
    """Whether two full years and more lie between `day` and `today`."""
    return (day.year + TWO_YEARS, day.month, day.day) < (today.year, today.month, today.day)
