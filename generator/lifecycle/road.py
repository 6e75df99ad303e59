"""The road of one document: its steps, every gate, and when it can be public at the earliest."""

from dataclasses import dataclass
from datetime import date, datetime

from generator.lifecycle.days import in_utc
from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.sight import Change, Sight, changes_ahead, sight_of
from generator.lifecycle.standing import GATES
from generator.lifecycle.steps import Step, steps
from generator.lifecycle.waiting import Deadline, waiting
from generator.model.library import Document


@dataclass(frozen=True, slots=True)
class Passage:
    """A gate as one document finds it."""

    gate: Gate
    barrier: Barrier | None  # None: open
    since: date | None  # the day since which it is so, where the source tells
    is_concerned: bool  # False: open because the document has nothing to do with it


@dataclass(frozen=True, slots=True)
class Road:
    """Everything between a document and the public."""

    document: Document
    sight: Sight
    steps: tuple[Step, ...]
    passages: tuple[Passage, ...]
    changes: tuple[Change, ...]  # ahead, the first one first
    deadlines: tuple[Deadline, ...]

    @property
    def shut(self) -> tuple[Passage, ...]:
        """The gates that are shut."""
        return tuple(passage for passage in self.passages if passage.barrier)

    @property
    def waits_on(self) -> tuple[Gate, ...]:
        """The gates that somebody has to open."""
        return tuple(item.gate for item in self.shut if item.barrier and item.barrier.opens_at is None)

    @property
    def opens_at(self) -> datetime | None:
        """The moment at which the document becomes public if nobody does anything more."""
        return next((change.at for change in self.changes if change.after is Sight.PUBLIC), None)

    @property
    def not_before(self) -> datetime | None:
        """The moment before which it cannot be public, whatever somebody does; None where none is known."""
        moments = (item.barrier.opens_at for item in self.shut if item.barrier)
        return max((moment for moment in moments if moment), key=in_utc, default=None)


def road(document: Document, when: At) -> Road:
    """Give the road of a document as it lies at a moment."""
    waits = waiting(document, when)
    return Road(
        document,
        sight_of(document, when),
        steps(document.meta),
        tuple(_passage(gate, document, when=when) for gate in GATES),
        tuple(changes_ahead(document, when)),
        waits.deadlines if waits else (),
    )


def _passage(gate: Gate, document: Document, *, when: At) -> Passage:
    is_concerned = gate.concerns(document.meta)
    since = gate.since(document, when) if is_concerned else None
    return Passage(gate, gate.check(document, when), since, is_concerned)
