"""The data files of this room, read from the package."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a shipped list comes from, and what nobody checked."""

    source: str
    version: str
    date: date
    licence: str
    not_checked: str


def _content(name: str) -> dict[str, Any]:
    text = files("generator.authorities").joinpath("data", f"{name}.json").read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return content


def records(name: str) -> Iterator[dict[str, Any]]:
    """Give the records of the shipped list `name`, in the order of the file."""
    yield from _content(name)["records"]


@cache
def origin(name: str) -> Origin:
    """Give the source, version and date of the shipped list `name`."""
    about = _content(name)["about"]
    return Origin(
        source=about["source"],
        version=about["version"],
        date=date.fromisoformat(about["date"]),
        licence=about["licence"],
        not_checked=about["not_checked"],
    )


def day(text: str | None) -> date | None:
    """Give the date of a record, None where it has none."""
    return date.fromisoformat(text) if text else None
