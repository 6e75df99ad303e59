"""The yearly cycle of account: which year is due, and where its papers stand."""

from datetime import date

from generator.model.library import Collection

_DUE_MONTH = 7  # before the summer: the council has the annual report, the IGJ its yearly answers
LAST_DAY = (12, 31)


def due_year(today: date) -> int:
    """Give the last year of which the account should be there: last year, from 1 July on."""
    return today.year - 1 if today.month >= _DUE_MONTH else today.year - 2


def end_of(year: int) -> date:
    """Give the last day of a year."""
    return date(year, *LAST_DAY)


def is_active(collection: Collection, day: date) -> bool:
    """Whether the partnership works on a day: it has members and has not ended."""
    ended = collection.settings.ended
    return bool(collection.members_on(day)) and (ended is None or day <= ended.on)


def settings_path(collection: Collection) -> str:
    """Give the path of the settings, where a finding stands that is about no file in particular."""
    return f"content/{collection.key}/partnership.yml"


def providers_path(collection: Collection) -> str:
    """Give the path of the list of providers."""
    return f"content/{collection.key}/providers.yml"


def register_path(collection: Collection, year: int) -> str:
    """Give the path of the register of a year."""
    return f"reports/{collection.key}/{year}/register.yml"
