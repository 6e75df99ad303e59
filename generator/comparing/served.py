"""Reads a publications.json that an earlier build wrote."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from generator.errors import CannotFinishError
from generator.model.publications import FORM, Publication, Publications
from generator.model.terms import Status


def read_publications(raw: bytes, *, place: str) -> Publications:
    """Give the list that stood at `place`; one that is broken or newer than we know is refused."""
    try:
        found = json.loads(raw)
        form = found["version"]
        if isinstance(form, int) and form == FORM:
            return _publications(found)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise CannotFinishError(
            f"'{place}' is geen lijst van wat openbaar was",
            hint="kijk of dit het adres of de map van een gebouwde site is; is de lijst beschadigd, zet dan "
            "een reservekopie van de site terug",
            path=place,
        ) from error
    raise CannotFinishError(
        f"'{place}' heeft versie '{form}' en dit programma kent alleen {FORM}",
        hint="de site is gemaakt met een andere versie van het programma; werk dit programma bij",
        path=place,
    )


def _publications(found: Mapping[str, Any]) -> Publications:
    at = datetime.fromisoformat(found["at"])
    if at.tzinfo is None:
        raise ValueError("a moment without a zone cannot be compared")
    entries = sorted(map(_publication, found["publications"]), key=lambda entry: entry.address)
    return Publications(_words(found["partnership"]), at, tuple(entries))


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


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text was expected")
    return value


def _date(value: object) -> date:
    return date.fromisoformat(_words(value))


def _day(value: object) -> date | None:
    return None if value is None else _date(value)
