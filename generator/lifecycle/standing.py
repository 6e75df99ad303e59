"""Where a document stands at a moment: public, closed, or only a page that explains."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from generator.lifecycle import (
    adoption,
    decision,
    event,
    hearing_facts,
    hearing_publication,
    informed,
    interim_relief,
    moment,
    other_body,
    quotes,
    redaction_check,
    retention,
    status,
    suspension,
    waiting_period,
)
from generator.lifecycle.days import in_utc, start_of
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Collection, Document
from generator.model.terms import Status
from generator.settings.municipalities import Municipalities, municipalities_of

GATES: tuple[Gate, ...] = (
    status.GATE,
    adoption.GATE,
    redaction_check.GATE,
    quotes.GATE,
    hearing_facts.GATE,
    hearing_publication.GATE,
    decision.GATE,
    waiting_period.GATE,
    interim_relief.GATE,
    suspension.GATE,
    informed.GATE,
    other_body.GATE,
    event.GATE,
    moment.GATE,
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


def is_held_open(document: Document, when: At) -> bool:
    """Whether nothing takes a page away that is there: what is missing at most is a record of a rule."""
    return all(gate.check(document, when) is None for gate in GATES if gate.takes_away)


def is_explained(document: Document, when: At) -> bool:
    """Whether a page says why a document that was once public is gone."""
    if document.meta.publication_status is Status.PUBLISHED:
        shut = shut_gates(document, when)
        return [item.gate for item in shut if item.gate.takes_away] == [retention.GATE]
    last = _last_moment(document, when)
    return last is not None and _was_open(document, replace(when, moment=last))


def _last_moment(document: Document, when: At) -> datetime | None:
    """Give the last moment before a document was taken back; None for a status that leaves no page."""
    meta = document.meta
    if meta.publication_status is Status.WITHDRAWN:
        day = meta.withdrawn.on if meta.withdrawn else None
        return min(_end_of(day), when.moment, key=in_utc) if day else when.moment
    if meta.publication_status is Status.SUSPENDED:
        filed = [item.filed_on for item in meta.proceedings if item.suspends and item.filed_on]
        return min(start_of(min(filed)), when.moment, key=in_utc) if filed else when.moment
    return None


def _end_of(day: date) -> datetime:
    return start_of(day + timedelta(days=1)) - timedelta(microseconds=1)


def _was_open(document: Document, then: At) -> bool:
    """Whether all gates but those of removal were open at a moment."""
    meta = document.meta
    # The proceeding that suspended a document has not begun just before that; a day of withdrawal counts.
    filed_by = then.today - timedelta(days=meta.publication_status is Status.SUSPENDED)
    earlier = tuple(item for item in meta.proceedings if item.filed_on is None or item.filed_on <= filed_by)
    before = replace(document, meta=meta.model_copy(update={"proceedings": earlier}))
    removal = (status.GATE, retention.GATE)
    # No rule asks the records of adoption and check of what is withdrawn; its source may be stripped by now.
    asked = (gate for gate in GATES if gate.takes_away and gate not in removal)
    return all(gate.check(before, then) is None for gate in asked)
