"""Recommendations of several documents together: how many are done, and which are not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model.terms import Progress
from generator.staging.public_document import PublicDocument
from generator.staging.recommendations import PublicRecommendation, recommendations_of


@dataclass(frozen=True, slots=True)
class Points:
    """How far the recommendations of some documents are; what is not known stays part of the total."""

    done: int
    total: int
    unknown: int  # of how many nobody says how far they are
    overdue: int
    open: tuple[PublicRecommendation, ...]  # all that are not done, the longest overdue at the top


def points_of(documents: Iterable[PublicDocument], today: date) -> Points:
    """Count the recommendations of `documents` and give those that are not done."""
    found = recommendations_of(documents, today=today)
    known = [one.item.status for one in found]
    waiting = tuple(one for one in found if one.item.status is not Progress.DONE)
    overdue = sum(one.is_overdue for one in found)
    return Points(known.count(Progress.DONE), len(found), known.count(None), overdue, waiting)
