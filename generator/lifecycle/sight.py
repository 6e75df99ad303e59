"""How much of a document everybody can see at a moment, and when that changes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum

from generator.authorities.municipalities import all_municipalities
from generator.lifecycle.days import in_utc, membership_day, start_of
from generator.lifecycle.gate import At, Gate
from generator.lifecycle.retention import last_day
from generator.lifecycle.standing import is_explained, is_public, shut_gates
from generator.lifecycle.waiting_period import over_at
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.terms import Status

_DAY = timedelta(days=1)


class Sight(Enum):
    """How much everybody can see."""

    PUBLIC = "public"  # the document itself
    EXPLAINED = "explained"  # a page that says that it is gone
    REGISTER = "register"  # an entry in the register of what is not public
    NOTHING = "nothing"  # no trace


@dataclass(frozen=True, slots=True)
class Change:
    """A moment at which everybody sees more or less of a document, with the gates that open or shut then."""

    document: Document
    at: datetime
    before: Sight
    after: Sight
    gates: tuple[Gate, ...]


def sight_of(document: Document, when: At) -> Sight:
    """Give how much of the document everybody can see."""
    if document.meta.publication_status is Status.NOT_PUBLIC:
        return Sight.REGISTER
    if is_public(document, when):
        return Sight.PUBLIC
    return Sight.EXPLAINED if is_explained(document, when) else Sight.NOTHING


def changes_ahead(document: Document, when: At) -> Iterator[Change]:
    """Give each change after the moment, the first one first.

    Exact: the gates look at nothing but the moments of `_turns`, so between two of them nothing changes.
    """
    turns = _turns(document, when)
    if not turns:
        return
    before, now = sight_of(document, when), when
    for turn in turns:
        then = replace(when, moment=turn)
        after = sight_of(document, then)
        if after is not before:
            yield Change(document, turn, before, after, _turned(document, now, then=then))
        before, now = after, then


def _turned(document: Document, now: At, *, then: At) -> tuple[Gate, ...]:
    shut = {item.gate.name for item in shut_gates(document, now)}
    later = shut_gates(document, then)
    names = shut ^ {item.gate.name for item in later}
    gates = {item.gate.name: item.gate for item in (*shut_gates(document, now), *later)}
    return tuple(gate for name, gate in gates.items() if name in names)


def _turns(document: Document, when: At) -> tuple[datetime, ...]:
    """Give the moments ahead at which a gate may open or shut."""
    today, meta = when.today, document.meta
    moments = {start_of(day) for day in _days(document, when) if day is not None and day > today}
    moments.update(filter(None, (meta.publish_from, over_at(meta.publication_decision, when))))
    ahead = {in_utc(moment): moment for moment in moments if in_utc(moment) > in_utc(when.moment)}
    return tuple(ahead[key] for key in sorted(ahead))


def _days(document: Document, when: At) -> Iterator[date | None]:
    meta = document.meta
    yield from (meta.published_on, meta.adopted_on)
    yield from (
        item.on for part in (meta.publication_decision, meta.adopted_by, meta.informed) for item in part
    )
    yield from (other.seen_on for other in meta.release_after)
    for proceeding in meta.proceedings:
        yield from (proceeding.filed_on, proceeding.decided_on)
    if meta.publish_after_event:
        yield meta.publish_after_event.happened_on
    if meta.withdrawn and meta.withdrawn.on:
        yield from (meta.withdrawn.on, meta.withdrawn.on + _DAY)
    last = last_day(document, when.collection)
    yield last + _DAY if last else None
    yield from _days_of_members(meta, when)


def _days_of_members(meta: FrontMatter, when: At) -> Iterator[date | None]:
    """Give the days on which a decision may cover more or fewer: only where no day of the document counts."""
    if not meta.publication_decision or membership_day(meta):
        return
    for member in when.collection.settings.municipalities:
        yield from _days_between(member.from_, member.until)
    for municipality in all_municipalities():
        yield from _days_between(municipality.from_, municipality.until)


def _days_between(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    return (first, last + _DAY if last else None)
