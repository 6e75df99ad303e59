"""Hoor en wederhoor, as far as more than one rule asks about it."""

from collections.abc import Iterator

from generator.model.front_matter import FrontMatter
from generator.model.procedure import FactsHearing, PublicationHearing
from generator.model.terms import PublicationOutcome


def open_hearings(meta: FrontMatter) -> Iterator[str]:
    """Give the key of each hearing that was opened and has no outcome yet."""
    hearing = meta.hearing
    if hearing is None:
        return
    if hearing.facts is not None and hearing.facts.outcome is None:
        yield "hearing.facts"
    if hearing.publication is not None and hearing.publication.outcome is None:
        yield "hearing.publication"


def hearing_parts(meta: FrontMatter) -> Iterator[tuple[str, FactsHearing | PublicationHearing]]:
    """Give each hearing that was opened, with its key."""
    hearing = meta.hearing
    if hearing is None:
        return
    if hearing.facts is not None:
        yield "hearing.facts", hearing.facts
    if hearing.publication is not None:
        yield "hearing.publication", hearing.publication


def has_reactions(meta: FrontMatter) -> bool:
    """Whether what the provider said per paragraph, and the answers, stand in the document."""
    return meta.hearing is not None and bool(meta.hearing.reactions)


def objected(meta: FrontMatter) -> bool:
    """Whether the provider objected to publication."""
    publication = meta.hearing.publication if meta.hearing else None
    return publication is not None and publication.outcome is PublicationOutcome.OBJECTION
