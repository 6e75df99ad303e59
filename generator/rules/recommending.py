"""The recommendations and steps of documents whose text is final."""

from collections.abc import Iterator

from generator.model.kinds import AnnualReport, FollowUp, VisitReport
from generator.model.library import Document
from generator.model.procedure import Recommendation
from generator.rules.statuses import ADOPTED


def recommendations(document: Document) -> Iterator[tuple[str, Recommendation]]:
    """Give every recommendation of a document with its key; none while the text may still change."""
    meta = document.meta
    if isinstance(meta, VisitReport | AnnualReport) and meta.publication_status in ADOPTED:
        for number, item in enumerate(meta.recommendations):
            yield f"recommendations[{number}]", item


def steps(document: Document) -> Iterator[tuple[str, FollowUp]]:
    """Give every step after a report with its key."""
    meta = document.meta
    if isinstance(meta, VisitReport) and meta.publication_status in ADOPTED:
        for number, step in enumerate(meta.follow_up):
            yield f"follow_up[{number}]", step


def name_of(key: str, item: Recommendation) -> str:
    """Give the id of a recommendation, its number in the list where it has none."""
    return item.id or str(int(key.partition("[")[2].rstrip("]")) + 1)
