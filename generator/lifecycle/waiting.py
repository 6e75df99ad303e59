"""Days that somebody set for a document on its way, and whether they have passed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.lifecycle.days import in_utc
from generator.lifecycle.gate import At
from generator.lifecycle.moment import begins_at
from generator.lifecycle.sight import Sight, sight_of
from generator.lifecycle.standing import Shut, shut_gates
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text

_ON_ITS_WAY = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED})
_FACTS = Text("sluiting van hoor en wederhoor over de feiten", "end of the hearing on the facts")
_VIEWS = Text("sluiting van de zienswijze over openbaarmaking", "end of the hearing on publication")
_REVIEW = Text("opnieuw bekijken of het openbaar kan", "review whether it can be public")
_DAY = Text("dag van openbaarmaking", "day of publication")
_EVENT = Text("gebeurtenis waarop het wachtte", "event on which it waited")


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day by which something had to be done."""

    on: date
    what: Text
    is_over: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A document that is on its way or has to be looked at again."""

    document: Document
    shut: tuple[Shut, ...]
    deadlines: tuple[Deadline, ...]  # the earliest first

    @property
    def overdue(self) -> tuple[Deadline, ...]:
        """The deadlines that have passed."""
        return tuple(item for item in self.deadlines if item.is_over)

    @property
    def order(self) -> tuple[bool, date, str]:
        """Sort key: overdue first, then by the first day, then by id."""
        first = (*self.overdue, *self.deadlines)[:1]
        return (not self.overdue, first[0].on if first else date.max, self.document.id)


def waiting(document: Document, when: At) -> Waiting | None:
    """Give what a document waits on; None where it is public, gone, or closed for good."""
    meta = document.meta
    if meta.publication_status is Status.WITHDRAWN:
        return None
    if meta.publication_status is Status.NOT_PUBLIC and not (meta.withheld and meta.withheld.review_on):
        return None
    if meta.publication_status is Status.PUBLISHED and sight_of(document, when) is not Sight.NOTHING:
        return None
    days = sorted(deadlines(meta, when), key=lambda item: item.on)
    return Waiting(document, shut_gates(document, when), tuple(days))


def deadlines(meta: FrontMatter, when: At) -> Iterator[Deadline]:
    """Give the days of a document that is not public."""
    yield from _of_hearings(meta, when)
    if meta.publication_status is Status.NOT_PUBLIC and meta.withheld and meta.withheld.review_on:
        day = meta.withheld.review_on
        yield Deadline(day, _REVIEW, is_over=day < when.today)
    if meta.publication_status not in (*_ON_ITS_WAY, Status.PUBLISHED):
        return
    begins = begins_at(meta)
    if begins:
        yield Deadline(begins.date(), _DAY, is_over=in_utc(begins) <= in_utc(when.moment))
    event = meta.publish_after_event
    if event and event.happened_on:
        yield Deadline(event.happened_on, _EVENT, is_over=event.happened_on <= when.today)


def _of_hearings(meta: FrontMatter, when: At) -> Iterator[Deadline]:
    if meta.hearing is None or meta.publication_status not in (*_ON_ITS_WAY, Status.PUBLISHED):
        return
    for hearing, what in ((meta.hearing.facts, _FACTS), (meta.hearing.publication, _VIEWS)):
        if hearing and hearing.outcome is None and hearing.closes_on:
            yield Deadline(hearing.closes_on, what, is_over=hearing.closes_on < when.today)
