"""The grounds of the Woo (chapter 5) on which text may be withheld."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from generator.authorities.shipped import records
from generator.model.term import Term
from generator.model.terms import Mark


class GroundKind(Term):
    """How much room a ground leaves."""

    ABSOLUTE = "absoluut", "Absoluut: geen afweging"
    RELATIVE = "relatief", "Relatief: na afweging van belangen"
    TEMPORARY = "tijdelijk", "Tijdelijk: later alsnog openbaar"


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground, as the law has it."""

    code: str  # such as 5.1.2e
    article: str  # as a reader sees it: 'artikel 5.1, tweede lid, onder e, Woo'
    kind: GroundKind
    label: str
    text: str  # of the law; first sentence only for 5.1.4, 5.1.5, 5.2.1 and 5.2.2
    uri: str
    marks: frozenset[Mark]  # what is usually withheld on it: a proposal, to be confirmed by a jurist
    aliases: tuple[str, ...] = ()


@cache
def grounds() -> tuple[Ground, ...]:
    """Give every ground, in the order of the law."""
    return tuple(
        Ground(
            code=record["code"],
            article=record["article"],
            kind=GroundKind(record["kind"]),
            label=record["label"],
            text=record["text"],
            uri=record["uri"],
            marks=frozenset(Mark(mark) for mark in record["fits"]),
            aliases=tuple(record.get("aliases", ())),
        )
        for record in records("grounds")
    )


def ground(code: str) -> Ground | None:
    """Give the ground with a code or an alias (5.2 is 5.2.1); None is: this ground does not exist."""
    return _by_code().get(code)


def fits(code: str, category: Mark) -> bool:
    """Tell whether text of a category is usually withheld on a ground; an unknown ground fits nothing.

    Only for a warning: the table is a proposal that a jurist must confirm. A mark with more than one ground
    is in order when one of them fits.
    """
    found = ground(code)
    return found is not None and category in found.marks


@cache
def _by_code() -> Mapping[str, Ground]:
    return MappingProxyType({name: item for item in grounds() for name in (item.code, *item.aliases)})
