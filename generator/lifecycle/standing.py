"""Where a document stands at a moment: public, closed, or only a page that explains."""

from dataclasses import dataclass
from datetime import datetime

from generator.lifecycle import (
    decision,
    event,
    hearing_facts,
    hearing_publication,
    moment,
    other_body,
    quotes,
    retention,
    status,
    suspension,
    waiting_period,
)
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Collection, Document
from generator.model.terms import Status
from generator.settings.municipalities import Municipalities, municipalities_of

GATES: tuple[Gate, ...] = (
    status.GATE,
    decision.GATE,
    hearing_facts.GATE,
    hearing_publication.GATE,
    waiting_period.GATE,
    suspension.GATE,
    other_body.GATE,
    event.GATE,
    moment.GATE,
    quotes.GATE,
    retention.GATE,
)
"""Every gate, in the order of the road."""


@dataclass(frozen=True, slots=True)
class Shut:
    """A gate that is not open."""

    gate: Gate
    barrier: Barrier


def at(collection: Collection, when: datetime, *, municipalities: Municipalities | None = None) -> At:
    """Give the moment at which the gates of a partnership are looked at."""
    return At(when, collection, municipalities or municipalities_of(collection.settings))


def shut_gates(document: Document, when: At) -> tuple[Shut, ...]:
    """Give every gate that keeps the document from being public."""
    found = ((gate, gate.check(document, when)) for gate in GATES)
    return tuple(Shut(gate, barrier) for gate, barrier in found if barrier)


def is_public(document: Document, when: At) -> bool:
    """Whether the document itself is public: every gate is open."""
    return all(gate.check(document, when) is None for gate in GATES)


def is_explained(document: Document, when: At) -> bool:
    """Whether a page says why a document that was once public is gone."""
    meta = document.meta
    first = meta.published_on
    if first is None or first > when.today:
        return False
    if meta.publication_status is Status.WITHDRAWN:
        gone = meta.withdrawn.on if meta.withdrawn else None
        return gone is None or gone >= first
    if meta.publication_status is Status.SUSPENDED:
        return True
    over = retention.GATE.check(document, when) is not None
    return meta.publication_status is Status.PUBLISHED and over and _only_retention(document, when)


def _only_retention(document: Document, when: At) -> bool:
    return all(shut.gate is retention.GATE for shut in shut_gates(document, when))
