"""Durations as a Dutch reader writes them."""

import re
from datetime import timedelta

from babel.dates import format_timedelta
from babel.units import format_unit

from generator.site.texts import joined

_PART = re.compile(r"(\d+)([YMWD])")
_UNITS = {"Y": "duration-year", "M": "duration-month", "W": "duration-week"}
_NEVER = 10_000  # of a larger unit; more days than a duration can have


def in_words(duration: str) -> str:
    """Give an ISO 8601 duration such as P1Y6M as '1 jaar en 6 maanden'."""
    return joined([_part(int(number), unit) for number, unit in _PART.findall(duration)])


def _part(number: int, unit: str) -> str:
    if unit == "D":  # babel has no Dutch pattern for this unit alone
        return format_timedelta(timedelta(days=number), granularity="day", threshold=_NEVER, locale="nl")
    return format_unit(number, _UNITS[unit], locale="nl")
