"""What is ahead for a document: changes of the public site, and days by which something has to be done."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from generator.lifecycle.gate import At
from generator.lifecycle.sight import Change, Sight, changes_ahead, sight_of
from generator.model.library import Document
from generator.model.terms import Progress, Status
from generator.model.text import Text

_HEARD_IN = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED, Status.PUBLISHED})
_FINISHED = frozenset({Progress.DONE, Progress.NOT_DONE})


class Occasion(Enum):
    """Why a day stands in the calendar."""

    APPEARS = "appears", Text("wordt openbaar", "becomes public")
    ENDS = "ends", Text("is niet meer openbaar", "is no longer public")
    FACTS = "hearing-facts", Text("hoor en wederhoor over de feiten sluit", "the hearing on the facts ends")
    VIEWS = "hearing-publication", Text("zienswijze over openbaarmaking sluit", "the hearing on it ends")
    REVIEW = "review", Text("opnieuw bekijken of het openbaar kan", "review whether it can be public")
    EVALUATION = "evaluation", Text("evaluatie moet klaar zijn", "the evaluation is due")
    RECOMMENDATION = "recommendation", Text("termijn van een aanbeveling", "a recommendation is due")

    def __init__(self, word: str, text: Text) -> None:
        self.word = word
        self.text = text


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry of the calendar; a date is a whole day."""

    document: Document
    occasion: Occasion
    at: date | datetime
    number: int = 0  # tells several of one occasion apart; of a recommendation its place in the list


def appointments(document: Document, when: At) -> Iterator[Appointment]:
    """Give everything ahead for a document; today counts as ahead for what has to be done by a day."""
    times: Counter[Occasion] = Counter()
    for change in changes_ahead(document, when):
        occasion = occasion_of(change)
        if occasion:
            yield Appointment(document, occasion, change.at, times[occasion])
            times[occasion] += 1
    for occasion, day, number in _days(document, when):
        if day is not None and day >= when.today:
            yield Appointment(document, occasion, day, number)


def occasion_of(change: Change) -> Occasion | None:
    """Give what a change of the site is called; None for one that concerns an explanation only."""
    if change.after is Sight.PUBLIC:
        return Occasion.APPEARS
    return Occasion.ENDS if change.before is Sight.PUBLIC else None


def _days(document: Document, when: At) -> Iterator[tuple[Occasion, date | None, int]]:
    meta = document.meta
    if meta.hearing and meta.publication_status in _HEARD_IN:
        hearings = ((Occasion.FACTS, meta.hearing.facts), (Occasion.VIEWS, meta.hearing.publication))
        for occasion, hearing in hearings:
            if hearing and hearing.outcome is None:
                yield occasion, hearing.closes_on, 0
    if meta.publication_status is Status.NOT_PUBLIC:
        yield Occasion.REVIEW, meta.withheld.review_on if meta.withheld else None, 0
    if meta.publication_status is not Status.WITHDRAWN:
        yield Occasion.EVALUATION, meta.evaluate_before, 0
    asked = getattr(meta, "recommendations", ())
    if asked and sight_of(document, when) is Sight.PUBLIC:
        for number, item in enumerate(asked, start=1):
            if item.status not in _FINISHED:
                yield Occasion.RECOMMENDATION, item.due, number
