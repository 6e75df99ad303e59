"""The Dutch municipalities of the TOOI register, with the ones that ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import day, records

_ADDRESS = "https://identifier.overheid.nl/tooi/id/gemeente/"


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality and the days between which it exists."""

    code: str  # such as gm0402
    name: str  # official name without 'gemeente'
    province: str  # TOOI code, such as pv27
    from_: date | None = None  # first day; None is before the register began
    until: date | None = None  # last day
    known_as: str = ""  # another name that the register uses

    @property
    def uri(self) -> str:
        """The address in the TOOI register."""
        return _ADDRESS + self.code

    def exists_on(self, on: date) -> bool:
        """Tell whether the municipality exists on a day."""
        return (self.from_ is None or self.from_ <= on) and (self.until is None or on <= self.until)


@cache
def all_municipalities() -> tuple[Municipality, ...]:
    """Give every municipality, ended ones too, in the order of their codes."""
    return tuple(
        Municipality(
            code=record["code"],
            name=record["name"],
            province=record["province"],
            from_=day(record.get("from")),
            until=day(record.get("until")),
            known_as=record.get("known_as", ""),
        )
        for record in records("municipalities")
    )


def municipality(code: str) -> Municipality | None:
    """Give the municipality with a TOOI code."""
    return _by_code().get(code)


def municipality_named(name: str, on: date) -> str | None:
    """Give the code of the municipality with this name on a day; 'gemeente ' before it may be there."""
    found = (item for item in _by_name().get(_folded(name), ()) if item.exists_on(on))
    return next((item.code for item in found), None)


def is_name(name: str) -> bool:
    """Whether some municipality has or ever had this name."""
    return _folded(name) in _by_name()


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split()).removeprefix("gemeente ")


@cache
def _by_code() -> Mapping[str, Municipality]:
    return MappingProxyType({item.code: item for item in all_municipalities()})


@cache
def _by_name() -> Mapping[str, tuple[Municipality, ...]]:
    named: dict[str, tuple[Municipality, ...]] = {}
    for item in all_municipalities():
        for name in filter(None, (item.name, item.known_as)):
            key = _folded(name)
            named[key] = (*named.get(key, ()), item)
    return MappingProxyType(named)
