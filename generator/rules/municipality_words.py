"""Where a document names municipalities, and on which day they must take part."""

from collections.abc import Iterator
from datetime import date

from generator.model.front_matter import FrontMatter
from generator.model.kinds import VisitReport
from generator.model.terms import Kind


def municipality_words(meta: FrontMatter) -> Iterator[tuple[str, str]]:
    """Give every municipality that a document names, as it was written, with its key."""
    yield from _listed("municipalities", meta.municipalities)
    for number, adoption in enumerate(meta.adopted_by):
        yield f"adopted_by[{number}].municipality", adoption.municipality
    for number, decision in enumerate(meta.publication_decision):
        yield from _listed(f"publication_decision[{number}].municipalities", decision.municipalities)
    for number, location in enumerate(getattr(meta, "locations", ())):
        if location.municipality:
            yield f"locations[{number}].municipality", location.municipality
    for number, offered in enumerate(getattr(meta, "offered", ())):
        if offered.municipality:
            yield f"offered[{number}].municipality", offered.municipality


def membership_day(meta: FrontMatter) -> date | None:
    """Give the day on which the municipalities must be members: the visit, else the adoption.

    A response is often adopted by nobody: then the day of its publication counts.
    """
    if isinstance(meta, VisitReport) and meta.visited_on:
        return min(meta.visited_on)
    adopted = [adoption.on for adoption in meta.adopted_by]
    day = meta.adopted_on or min(adopted, default=None)
    return meta.published_on if day is None and meta.kind is Kind.RESPONSE else day


def _listed(key: str, words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for number, word in enumerate(words):
        yield f"{key}[{number}]", word
