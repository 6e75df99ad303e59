"""The figures of registers and annual reports, as plain numbers under their keys."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel

from generator.model.kinds import AnnualReport
from generator.model.library import Collection
from generator.model.register import Counts, Handled, MeasureCounts, MunicipalityRegister, Register
from generator.rules.cycle import register_path

_GROUPS: Mapping[str, type[BaseModel]] = {"handled": Handled, "measures": MeasureCounts}


class Account(NamedTuple):
    """The figures at one place: of a municipality in a register, or of an annual report."""

    path: str
    key: str
    figures: Mapping[str, int]


def numbers(counts: Counts | None) -> dict[str, int]:
    """Give the figures that are numbers, by key such as `handled.provider`; unknown ones are not there."""
    if counts is None:
        return {}
    return {key: value for key, value in _values(counts) if isinstance(value, int)}


def _values(counts: Counts) -> Iterator[tuple[str, object]]:
    for name in Counts.model_fields:
        value = getattr(counts, name)
        if name in _GROUPS and value is not None:
            yield from ((f"{name}.{inner}", getattr(value, inner)) for inner in _GROUPS[name].model_fields)
        else:
            yield name, value


class Answers(NamedTuple):
    """What one municipality answered, and where."""

    path: str
    code: str
    given: MunicipalityRegister


def all_answers(collection: Collection) -> Iterator[Answers]:
    """Give the answers of every municipality in every register, the oldest first."""
    for year, register in sorted(collection.registers.items()):
        for code, given in sorted(register.municipalities.items()):
            yield Answers(register_path(collection, year), code, given)


def accounts(collection: Collection) -> Iterator[Account]:
    """Give all figures of a partnership, municipality by municipality and report by report."""
    for one in all_answers(collection):
        if one.given.counts is not None:
            yield Account(one.path, f"municipalities.{one.code}.counts", numbers(one.given.counts))
    for document in collection.documents:
        if isinstance(document.meta, AnnualReport) and document.meta.figures is not None:
            yield Account(document.path, "figures", numbers(document.meta.figures))


def totals(register: Register, codes: Iterable[str]) -> dict[str, int]:
    """Add up the figures that are known of every one of these municipalities."""
    answers = [register.municipalities.get(code) for code in codes]
    known = [numbers(answer.counts) if answer else {} for answer in answers]
    if not known:
        return {}
    shared = set(known[0]).intersection(*known)
    return {key: sum(figures[key] for figures in known) for key in sorted(shared)}


@cache
def figure_title(key: str) -> str:
    """Give the Dutch name of a figure, to stand in a sentence."""
    name, _, inner = key.partition(".")
    title = str(Counts.model_fields[name].title).lower()
    return f"{title}, {str(_GROUPS[name].model_fields[inner].title).lower()}" if inner else title


class TooLow(NamedTuple):
    """A figure below what it is at least."""

    key: str
    number: int
    least: int

    @property
    def title(self) -> str:
        """The Dutch name of the figure."""
        return figure_title(self.key)


def too_low(figures: Mapping[str, int], least: Mapping[str, int]) -> Iterator[TooLow]:
    """Give the figures that are below the number they should be at least; unknown ones are not."""
    for key, number in sorted(least.items()):
        if figures.get(key, number) < number:
            yield TooLow(key, figures[key], number)


@cache
def figure_keys() -> frozenset[str]:
    """Give the keys that a break may name besides questions."""
    inner = (f"{name}.{part}" for name, group in _GROUPS.items() for part in group.model_fields)
    return frozenset((*Counts.model_fields, *inner))
