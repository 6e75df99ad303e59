"""Days as feeds write them: a day alone is midnight in Amsterdam."""

from datetime import date, datetime
from email.utils import format_datetime

from generator.model.values import AMSTERDAM


def midnight(day: date) -> datetime:
    """Give the moment at which `day` begins in Amsterdam."""
    return datetime(day.year, day.month, day.day, tzinfo=AMSTERDAM)


def rfc3339(day: date) -> str:
    """Give `day` as Atom and JSON Feed want it."""
    return midnight(day).isoformat()


def rfc822(day: date) -> str:
    """Give `day` as RSS wants it, in English whatever the locale is."""
    return format_datetime(midnight(day))


def in_words(day: date) -> str:
    """Give `day` for a reader."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
