"""Every recommendation of the public documents, with what became of it: overdue first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.staging.public_document import PublicDocument

STANDS = (Progress.OPEN, Progress.IN_PROGRESS, None, Progress.NOT_DONE, Progress.DONE)
"""How far a recommendation can be, in the order of what needs a reader's attention; None is not known."""

UNDER_WAY = (Progress.OPEN, Progress.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class PublicRecommendation:
    """A recommendation with the document that makes it."""

    document: PublicDocument
    item: Recommendation
    is_overdue: bool
    number: int = 1  # its place in the document

    @property
    def order(self) -> tuple[bool, int, int, tuple[int, str]]:
        """Sort key: overdue first, the longest overdue before all; then by stand, newest document first."""
        waited = self.item.due.toordinal() if self.is_overdue and self.item.due else 0
        return (not self.is_overdue, waited, STANDS.index(self.item.status), self.document.order)


def recommendations_of(
    documents: Iterable[PublicDocument], *, today: date
) -> tuple[PublicRecommendation, ...]:
    """Give all of them, sorted; those of one document keep their order."""
    return tuple(sorted(_found(documents, today), key=lambda one: one.order))


def is_overdue(item: Recommendation, today: date) -> bool:
    """Whether the term is past while the work is not done; of an unknown stand nobody can say so."""
    return item.status in UNDER_WAY and item.due is not None and item.due < today


def _found(documents: Iterable[PublicDocument], today: date) -> Iterator[PublicRecommendation]:
    for document in documents:
        for number, item in enumerate(document.recommendations, 1):
            yield PublicRecommendation(document, item, is_overdue(item, today), number)
