"""The text of 'In het kort', where somebody is going to read it."""

from generator.model.library import Document
from generator.model.terms import Status

_SHOWN_NOWHERE = frozenset({Status.NOT_PUBLIC, Status.WITHDRAWN})


def summary_of(document: Document) -> str:
    """Give the Dutch summary of a document; nothing where it has none, or no reader."""
    meta = document.meta
    if meta.summary is None or meta.language != "nl" or meta.publication_status in _SHOWN_NOWHERE:
        return ""
    return meta.summary
