"""Entries to numbers: per municipality, year and canonical variant, in one pass."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.terms import REACTIVE_VARIANTS, Form, Kind, Variant
from generator.register.entry import Entry, Standing

WHOLE = ""
"""Stands for the whole partnership: a document over three municipalities counts once there."""

_Key = tuple[int, str, Kind, Variant | None, Standing]


@dataclass(frozen=True, slots=True)
class Cell:
    """One number of the register, in canonical words; visits stand in the year of their own day.

    Proactive and reactive work are counted apart, as the inspectorate does (IGJ indicators I10 to I18);
    the variants within them are those of the VNG's framework (S004-24).
    """

    year: int
    municipality: str  # code, or `WHOLE`
    kind: Kind
    variant: Variant | None  # None for a measure, and where it may not be told
    standing: Standing
    documents: int
    visits: int

    @property
    def form(self) -> Form | None:
        """Whether it was planned or followed an event; None where that may not be told."""
        return form_of(self.variant)

    @property
    def order(self) -> tuple[int, str, str, str, str]:
        """Sort key: newest year first, the whole before its municipalities."""
        return (-self.year, self.municipality, self.kind, self.variant or "", self.standing)


def form_of(variant: Variant | None) -> Form | None:
    """Give the form to which a variant belongs."""
    if variant is None:
        return None
    return Form.REACTIVE if variant in REACTIVE_VARIANTS else Form.PROACTIVE


def tally(entries: Iterable[Entry]) -> tuple[Cell, ...]:
    """Give every number that is not zero."""
    documents: Counter[_Key] = Counter()
    visits: Counter[_Key] = Counter()
    for entry in entries:
        about = (entry.kind, entry.variant, entry.standing)
        for place in (WHOLE, *entry.municipalities):
            documents[entry.year, place, *about] += 1
            for visit in entry.visits:
                visits[visit.on.year, place, *about] += 1
    keys = documents.keys() | visits.keys()
    cells = (Cell(*key, documents=documents[key], visits=visits[key]) for key in keys)
    return tuple(sorted(cells, key=lambda cell: cell.order))
