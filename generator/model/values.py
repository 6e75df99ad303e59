"""The types of single values: every scalar arrives as the text that was written and is typed here."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
UNKNOWN: Literal["unknown"] = "unknown"

# Years outside these centuries are typing errors, and with some of them counting days ends in a crash.
_DAY = r"(?:19|20|21)\d{2}-\d{2}-\d{2}"
_DATE = re.compile(rf"{_DAY}\Z", re.ASCII)
_MOMENT = re.compile(rf"({_DAY})[ T](\d{{2}}:\d{{2}}(?::\d{{2}})?)(Z|[+-]\d{{2}}:\d{{2}})?\Z", re.ASCII)
_MOMENT_FORM = r"^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$"
_ID_FORM = r"^[A-Z]{2,6}-\d{4}-\d{3,5}$"
_ID_SCHEMA = {"type": "string", "pattern": _ID_FORM}
_DATE_SCHEMA = {"type": "string", "format": "date"}
_NUMBER = re.compile(r"\d{1,9}\Z", re.ASCII)


def _text(value: object, fault: str) -> str:
    if isinstance(value, str):
        return value
    raise PydanticCustomError(fault, fault)


def parse_date(value: object) -> date:
    """Give the date that is written as year-month-day, and nothing else."""
    if type(value) is date:
        return value
    text = _text(value, "wrong_date")
    if not _DATE.match(text):
        raise PydanticCustomError("wrong_date", "wrong_date")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PydanticCustomError("wrong_date", "wrong_date") from error


def in_amsterdam(naive: datetime) -> datetime:
    """Read a clock time in Amsterdam: an ambiguous hour is the later one, a missing hour an error."""
    local = naive.replace(tzinfo=AMSTERDAM, fold=1)
    back = local.astimezone(UTC).astimezone(AMSTERDAM)
    if back.replace(tzinfo=None) != naive:
        raise PydanticCustomError("wrong_moment", "wrong_moment")
    return local


def parse_moment(value: object) -> datetime:
    """Give the moment that is written as a date, with or without a clock time in Amsterdam."""
    if isinstance(value, datetime):
        return value
    text = _text(value, "wrong_moment")
    try:
        if _DATE.match(text):
            return in_amsterdam(datetime.fromisoformat(text))
        found = _MOMENT.match(text)
        if found is None:
            raise PydanticCustomError("wrong_moment", "wrong_moment")
        naive = datetime.fromisoformat(f"{found[1]}T{found[2]}")
        if found[3]:
            return datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3]}").astimezone(AMSTERDAM)
        return in_amsterdam(naive)
    except ValueError as error:
        raise PydanticCustomError("wrong_moment", "wrong_moment") from error


def _parse_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise PydanticCustomError("wrong_bool", "wrong_bool")
    return value == "true"


def _parse_number(value: object) -> int:
    if type(value) is int:
        return value
    if not isinstance(value, str) or not _NUMBER.match(value):
        raise PydanticCustomError("wrong_number", "wrong_number")
    return int(value)


def _parse_count(value: object) -> int | str:
    return UNKNOWN if value == UNKNOWN else _parse_number(value)


def as_list(value: object) -> Any:
    """Give a lone text as a list of one: a list may be left out where one value stands."""
    return [value] if isinstance(value, str) else value


def _filled(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise PydanticCustomError("wrong_form", "wrong_form")
    return value


def one_or_more(item: dict[str, str]) -> WithJsonSchema:
    """Give the JSON Schema of a list of which one value may stand alone."""
    return WithJsonSchema({"anyOf": [{"type": "array", "items": item}, item]})


Bool = Annotated[bool, BeforeValidator(_parse_bool)]
Date = Annotated[date, BeforeValidator(parse_date)]
Moment = Annotated[
    datetime,
    BeforeValidator(parse_moment),
    WithJsonSchema({"type": "string", "pattern": _MOMENT_FORM}),
]
Number = Annotated[int, BeforeValidator(_parse_number)]
DayCount = Annotated[int, BeforeValidator(_parse_number), Field(le=366)]
Count = Annotated[int | Literal["unknown"], BeforeValidator(_parse_count)]
Words = Annotated[str, BeforeValidator(_filled)]
WordList = Annotated[tuple[Words, ...], BeforeValidator(as_list), one_or_more({"type": "string"})]
DateList = Annotated[tuple[Date, ...], BeforeValidator(as_list), one_or_more(_DATE_SCHEMA)]
DocumentId = Annotated[str, StringConstraints(pattern=_ID_FORM)]
IdList = Annotated[tuple[DocumentId, ...], BeforeValidator(as_list), one_or_more(_ID_SCHEMA)]
Year = Annotated[int, BeforeValidator(_parse_number)]
MunicipalityCode = Annotated[str, StringConstraints(pattern=r"^gm\d{4}$")]
ProviderKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,80}$")]
PartnershipKey = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,80}$")]
PictureName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,76}\.(?:png|webp)$")]
PlaceCode = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{8}$")]
Kvk = Annotated[str, StringConstraints(pattern=r"^\d{8}$")]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")]
WebAddress = Annotated[str, StringConstraints(pattern=r"^https://[^\s]+$")]
SiteAddress = Annotated[  # its path stands in the settings of web servers too
    str, StringConstraints(pattern=r"^https://[^\s?#/\"'{}$;\\]+(?:/[A-Za-z0-9._~-]+)*/$")
]
ForgeAddress = Annotated[
    str, StringConstraints(pattern=r"^https://[A-Za-z0-9.-]+(?::\d{1,5})?(?:/[A-Za-z0-9._-]+)*$")
]
MailAddress = Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
SecurityAddress = Annotated[  # RFC 9116 wants an address with a scheme; a bare mailbox gets one
    str,
    StringConstraints(pattern=r"^(?:https://[^\s]+|tel:\+[0-9-]+|(?:mailto:)?[^@\s:/]+@[^@\s]+\.[^@\s]+)$"),
]
Owner = Annotated[  # a handle or an address in CODEOWNERS, where a space or a # would begin something else
    str,
    StringConstraints(
        pattern=r"^(?:@[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*"
        r"|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,})$"
    ),
]
OwnerList = Annotated[tuple[Owner, ...], BeforeValidator(as_list), one_or_more({"type": "string"})]
Duration = Annotated[
    str, StringConstraints(pattern=r"^P(?:\d{1,3}Y)?(?:\d{1,3}M)?(?:\d{1,3}W)?(?:\d{1,4}D)?$", min_length=3)
]
