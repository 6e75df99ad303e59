"""When a provider was visited, and how far back that is known."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.model.kinds import VisitReport
from generator.model.library import Collection


@dataclass(frozen=True, slots=True)
class Visits:
    """The first visit of all, and the last one by the key of a provider."""

    first: date
    last: Mapping[str, date] = field(default_factory=dict)


def visits_of(collection: Collection) -> Visits:
    """Give the visits of all reports, whatever their status; the first is `date.max` where there are none."""
    first = date.max
    last: dict[str, date] = {}
    for document in collection.documents:
        meta = document.meta
        if not isinstance(meta, VisitReport):
            continue
        days = (*meta.visited_on, *(place.visited_on for place in meta.locations if place.visited_on))
        if not days:
            continue
        first = min(first, *days)
        for key in meta.provider:
            last[key] = max(last.get(key, date.min), *days)
    return Visits(first, last)
