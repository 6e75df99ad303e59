"""Gate: only a document with the status 'published' can be public."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut for every status but 'published', also for one that is new to this code."""
    if document.meta.publication_status is Status.PUBLISHED:
        return None
    return Barrier(Text("de status is niet 'published'", "the status is not 'published'"))


GATE = Gate(
    name="status",
    title=Text("Status", "Status"),
    source="contract: What is public, at a moment",
    check=check,
)
