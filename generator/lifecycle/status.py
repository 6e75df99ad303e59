"""Gate: only a document with the status 'published' can be public."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut for every status but 'published', and for one that says two things."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return Barrier(Text("de status is niet 'published'", "the status is not 'published'"))
    if meta.withdrawn or meta.withheld:  # somebody forgot to change the status with it
        return Barrier(Text("het stuk is ingetrokken of geheim", "the document is withdrawn or withheld"))
    return None


GATE = Gate(
    name="status",
    title=Text("Status", "Status"),
    source="contract: What is public, at a moment",
    check=check,
)
