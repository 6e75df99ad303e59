"""The partnerships of public bodies (samenwerkingsorganisaties) of the TOOI register."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import day, records

_ADDRESS = "https://identifier.overheid.nl/tooi/id/so/"


@dataclass(frozen=True, slots=True)
class Organisation:
    """A partnership that is a legal body, and the days between which it exists."""

    code: str  # such as so0006
    name: str
    short: str = ""  # abbreviation
    from_: date | None = None
    until: date | None = None
    in_diwoo: bool = True  # False: newer than the DiWoo schema, so a sitemap leaves out its address

    @property
    def uri(self) -> str:
        """The address in the TOOI register."""
        return _ADDRESS + self.code


def organisation(code: str) -> Organisation | None:
    """Give the partnership with a TOOI code."""
    return _by_code().get(code)


def all_organisations() -> tuple[Organisation, ...]:
    """Give every partnership, ended ones too, in the order of their codes."""
    return tuple(_by_code().values())


@cache
def _by_code() -> Mapping[str, Organisation]:
    found = (
        Organisation(
            code=record["code"],
            name=record["name"],
            short=record.get("short", ""),
            from_=day(record.get("from")),
            until=day(record.get("until")),
            in_diwoo=record.get("in_diwoo", True),
        )
        for record in records("organisations")
    )
    return MappingProxyType({item.code: item for item in found})
