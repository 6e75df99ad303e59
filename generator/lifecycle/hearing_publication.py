"""Gate: a hearing on publication that was opened has an outcome."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on publication runs."""
    hearing = document.meta.hearing
    if hearing is None or hearing.publication is None or hearing.publication.outcome is not None:
        return None
    return Barrier(Text("de zienswijze over openbaarmaking loopt", "the hearing on publication is open"))


GATE = Gate(
    name="hearing-publication",
    title=Text("Zienswijze over openbaarmaking", "Hearing on publication"),
    source="Algemene wet bestuursrecht, artikel 4:8",
    check=check,
)
