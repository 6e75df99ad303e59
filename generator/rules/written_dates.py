"""Days and moments as people write them, in the order of the Netherlands: day, month, year."""

import re

from pydantic_core import PydanticCustomError

from generator.model.values import parse_date, parse_moment

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_NUMBERS = {name: number for number, name in enumerate(_MONTHS, start=1)} | {
    name[:3]: number for number, name in enumerate(_MONTHS, start=1) if name != "maart"
}
_NUMBERS |= {"mrt": 3, "sept": 9}
# A year has four digits: of '02-06-26' nobody knows which part is the year.
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})(?P<by>[-/.])(?P<m>\d{1,2})(?P=by)(?P<y>\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<by>[-/.])(?P<m>\d{1,2})(?P=by)(?P<d>\d{1,2})", re.ASCII)
_IN_WORDS = re.compile(r"(?P<d>\d{1,2})[ -](?P<m>[a-z]{3,9})\.?[ -](?P<y>\d{4})", re.ASCII)
_TIME = re.compile(
    r"(?P<day>.+?)(?P<by>,? (?:om )?|T)(?P<h>\d{1,2})[:.](?P<min>\d{2})"
    r"(?P<sec>:\d{2})?(?P<zone>Z|[+-]\d{2}:\d{2})?(?: ?u(?:ur)?\.?)?",
    re.ASCII,
)


def day_meant(written: str) -> str | None:
    """Give a day as year-month-day; None where it does not exist, or could be read in two ways."""
    text = " ".join(written.lower().split())
    for pattern in (_DAY_FIRST, _YEAR_FIRST, _IN_WORDS):
        if found := pattern.fullmatch(text):
            month = found["m"] if found["m"].isdigit() else _NUMBERS.get(found["m"], 0)
            day = f"{found['y']}-{int(month):02d}-{int(found['d']):02d}"
            return day if _is_day(day) else None
    return None


def moment_meant(written: str) -> str | None:
    """Give a moment as a day, or a day and a clock time; None where it does not exist."""
    if day := day_meant(written):
        return day
    found = _TIME.fullmatch(" ".join(written.split()))
    day = day_meant(found["day"]) if found else None
    if not found or not day:
        return None
    by = "T" if found["by"] == "T" else " "
    clock = f"{int(found['h']):02d}:{found['min']}{found['sec'] or ''}{found['zone'] or ''}"
    moment = f"{day}{by}{clock}"
    return moment if _is_moment(moment) else None


def _is_day(text: str) -> bool:
    try:
        parse_date(text)
    except PydanticCustomError:
        return False
    return True


def _is_moment(text: str) -> bool:
    try:
        parse_moment(text)
    except PydanticCustomError:
        return False
    return True
