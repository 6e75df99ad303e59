"""Hoor en wederhoor, as far as more than one rule asks about it."""

from collections.abc import Iterator

from generator.model.front_matter import FrontMatter


def open_hearings(meta: FrontMatter) -> Iterator[str]:
    """Give the key of each hearing that was opened and has no outcome yet."""
    hearing = meta.hearing
    if hearing is None:
        return
    if hearing.facts is not None and hearing.facts.outcome is None:
        yield "hearing.facts"
    if hearing.publication is not None and hearing.publication.outcome is None:
        yield "hearing.publication"
