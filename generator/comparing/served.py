"""Reads what an earlier build wrote: which partnerships were there, and publications.json of each."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from generator.errors import CannotFinishError
from generator.model.publications import FORM, Publication, Publications
from generator.model.terms import Status

_KEY = re.compile(r"[a-z][a-z0-9-]{1,40}")  # it becomes a part of an address and of the name of a file


def read_publications(raw: bytes, *, place: str, partnership: str) -> Publications:
    """Give the list of `partnership` that stood at `place`; a broken or newer one is refused."""
    with _understood(place):
        return _publications(_of_our_form(raw, place), partnership)


def read_partnerships(raw: bytes, *, place: str) -> tuple[str, ...]:
    """Give the keys of the partnerships that had a site; a broken or newer list is refused."""
    with _understood(place):
        return tuple(map(_key, _of_our_form(raw, place)["partnerships"]))


@contextmanager
def _understood(place: str) -> Iterator[None]:
    try:
        yield
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise CannotFinishError(
            f"'{place}' is geen lijst van wat openbaar was",
            hint="kijk of dit het adres of de map van een gebouwde site is; is de lijst beschadigd, zet dan "
            "een reservekopie van de site terug",
            path=place,
        ) from error


def _of_our_form(raw: bytes, place: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(raw)
    form = found["version"]
    if type(form) is not int:
        raise TypeError("a number was expected")
    if form != FORM:
        raise CannotFinishError(
            f"'{place}' heeft versie '{form}' en dit programma kent alleen {FORM}",
            hint="de site is gemaakt met een andere versie van het programma; werk dit programma bij",
            path=place,
        )
    return found


def _publications(found: Mapping[str, Any], partnership: str) -> Publications:
    if found["partnership"] != partnership:
        raise ValueError("the list of somebody else")
    at = datetime.fromisoformat(found["at"])
    if at.tzinfo is None:
        raise ValueError("a moment without a zone cannot be compared")
    entries = sorted(map(_publication, found["publications"]), key=lambda entry: entry.address)
    formerly = tuple(map(_key, found.get("formerly", ())))
    return Publications(partnership, at, tuple(entries), formerly)


def _publication(item: Mapping[str, Any]) -> Publication:
    status = Status(item["status"])
    return Publication(
        id=_words(item["id"]),
        address=_words(item["address"]),
        status=status,
        on=_day(item.get("published_on" if status is Status.PUBLISHED else "on")),
        modified=_day(item.get("modified")),
        sha256=_words(item["sha256"]) if status is Status.PUBLISHED else "",
        providers=tuple(map(_words, item.get("providers", ()))),
        versions=tuple((_words(made["version"]), _date(made["on"])) for made in item.get("versions", ())),
        attachments=tuple(
            (_words(file["address"]), _words(file["sha256"])) for file in item.get("attachments", ())
        ),
    )


def _key(value: object) -> str:
    if not _KEY.fullmatch(_words(value)):
        raise ValueError("the key of a partnership was expected")
    return _words(value)


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text was expected")
    return value


def _date(value: object) -> date:
    return date.fromisoformat(_words(value))


def _day(value: object) -> date | None:
    return None if value is None else _date(value)
