"""The calendar of a site: days that public documents name themselves, and nothing of what is closed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.kinds import FollowUp
from generator.model.procedure import Offered, Recommendation
from generator.model.term import Term
from generator.model.terms import Kind, Progress
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

_FINISHED = frozenset({Progress.DONE, Progress.NOT_DONE})
_OF_THE_YEAR = frozenset({Kind.POLICY, Kind.WORK_PLAN, Kind.ANNUAL_REPORT})


class Occasion(Term):
    """Why a day stands in the public calendar."""

    PUBLISHED = "published", "Openbaar geworden"
    BEGINS = "begins", "Begint te gelden"
    ENDS = "ends", "Laatste dag dat het geldt"
    EVALUATION = "evaluation", "Evaluatie uiterlijk klaar"
    RECOMMENDATION = "recommendation", "Termijn van aanbevelingen"
    FOLLOW_UP = "follow-up", "Vervolgstap uiterlijk klaar"
    OFFERED = "offered", "Wordt volgens plan aangeboden"


@dataclass(frozen=True, slots=True)
class Entry:
    """One day of one document."""

    day: date
    occasion: Occasion
    document: Link
    changed: date  # day on which the document changed last
    number: int = 1  # how many recommendations or steps are meant
    note: str = ""  # to whom it is offered, or which step is meant
    municipality: str = ""  # where a note is about one of them

    @property
    def order(self) -> tuple[date, str, str, str, str]:
        """Sort key: by day, then by document."""
        return (self.day, self.document.key, self.occasion.value, self.note, self.municipality)


def calendar_of(site: PublicSite) -> tuple[Entry, ...]:
    """Give every day that a public document names and that belongs in a calendar, oldest first."""
    names = {item.link.key: item.link.label for item in site.municipalities}
    found = (entry for document in site.documents for entry in _of(document, names))
    return tuple(sorted(found, key=lambda entry: entry.order))


def _of(document: PublicDocument, names: dict[str, str]) -> Iterator[Entry]:
    link, changed = Link(document.address, document.title, document.id), document.updated_on
    for occasion, day in _single_days(document):
        if day:
            yield Entry(day, occasion, link, changed)
    for day, number in sorted(_due(document.recommendations).items()):
        yield Entry(day, Occasion.RECOMMENDATION, link, changed, number)
    for step in _steps(document):
        if step.due and not step.on:
            yield Entry(step.due, Occasion.FOLLOW_UP, link, changed, note=step.what)
    for offer in _open_offers(document):
        if offer.intended:
            place = names.get(offer.municipality or "", offer.municipality or "")
            yield Entry(
                offer.intended, Occasion.OFFERED, link, changed, note=offer.to.label, municipality=place
            )


def _single_days(document: PublicDocument) -> Iterator[tuple[Occasion, date | None]]:
    if document.kind in _OF_THE_YEAR:
        yield Occasion.PUBLISHED, document.published_on
    if document.sanction:
        yield Occasion.ENDS, document.sanction.until
    if not document.lapsed:
        yield Occasion.BEGINS, document.valid_from
        yield Occasion.ENDS, document.valid_until
        yield Occasion.EVALUATION, document.evaluate_before


def _due(asked: tuple[Recommendation, ...]) -> Counter[date]:
    return Counter(item.due for item in asked if item.due and item.status not in _FINISHED)


def _steps(document: PublicDocument) -> tuple[FollowUp, ...]:
    return document.inspection.follow_up if document.inspection else ()


def _open_offers(document: PublicDocument) -> Iterator[Offered]:
    return (offer for offer in document.offered if offer.on is None)
