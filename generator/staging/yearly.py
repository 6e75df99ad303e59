"""What became public and what did not, per year; counted in one pass over what everyone may know."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median_low

from generator.model.terms import Kind, WithheldBecause
from generator.register.figure import SMALLEST_CROWD
from generator.staging.public import PublicSite
from generator.staging.public_document import ClosedDocument, PublicDocument


@dataclass(frozen=True, slots=True)
class Openness:
    """The documents of one year, by the year in their id: made public, or explained why not."""

    year: int
    public: int
    explained: int  # not public, with a reason that can be read
    unexplained: int  # not public, and the reason is not known
    taken_back: int  # were public; a page explains what is gone

    @property
    def total(self) -> int:
        """Everything that was finished."""
        return self.public + self.explained + self.unexplained + self.taken_back


@dataclass(frozen=True, slots=True)
class Published:
    """What became public in one year, by the day of publication."""

    year: int
    reports: int
    others: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How long public reports took from the last visit to publication."""

    months: tuple[int, ...]  # whole months, shortest first
    unknown: int  # public reports without a day of a visit

    @property
    def median(self) -> int | None:
        """The month in which half of them were public; None where they are too few to say so."""
        return median_low(self.months) if len(self.months) >= SMALLEST_CROWD else None


def openness_of(site: PublicSite) -> tuple[Openness, ...]:
    """Give every year in which something was finished, newest first."""
    public = Counter(_year_of(document.address) for document in site.documents)
    taken_back = Counter(_year_of(stone.address) for stone in site.tombstones)
    explained = Counter(entry.year for entry in site.closed if is_explained(entry))
    unexplained = Counter(entry.year for entry in site.closed if not is_explained(entry))
    years = sorted({*public, *taken_back, *explained, *unexplained}, reverse=True)
    return tuple(
        Openness(year, public[year], explained[year], unexplained[year], taken_back[year]) for year in years
    )


def is_explained(entry: ClosedDocument) -> bool:
    """Whether a reader learns why a document is not public."""
    return entry.because is not WithheldBecause.UNKNOWN and bool(entry.reason)


def published_of(documents: Iterable[PublicDocument]) -> tuple[Published, ...]:
    """Give every year from the first publication to the last, newest first; a year without any is zero."""
    counts = Counter(
        (document.published_on.year, document.kind is Kind.VISIT_REPORT) for document in documents
    )
    years = {year for year, _ in counts}
    spread = range(max(years), min(years) - 1, -1) if years else ()
    return tuple(Published(year, counts[year, True], counts[year, False]) for year in spread)


def pace_of(documents: Iterable[PublicDocument]) -> Pace:
    """Give the time from visit to publication of every public report."""
    reports = [document for document in documents if document.kind is Kind.VISIT_REPORT]
    known = [report for report in reports if report.inspection and report.inspection.visited_on]
    return Pace(tuple(sorted(_months(report) for report in known)), len(reports) - len(known))


def _months(report: PublicDocument) -> int:
    """Give the whole months since the last visit; an old report may bear an earlier day of publication."""
    visited = max(report.inspection.visited_on) if report.inspection else report.published_on
    day = report.published_on
    whole = (day.year - visited.year) * 12 + day.month - visited.month - (day.day < visited.day)
    return max(0, whole)


def _year_of(address: str) -> int:
    return int(address.split("/")[1])
