"""Gate: no proceeding that suspends publication is open."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut while a proceeding that suspends has no decision."""
    for proceeding in document.meta.proceedings:
        decided = proceeding.decided_on is not None and proceeding.decided_on <= at.today
        if proceeding.suspends and not decided:
            return Barrier(Text("een procedure schorst openbaarmaking", "a proceeding suspends publication"))
    return None


GATE = Gate(
    name="suspension",
    title=Text("Schorsing", "Suspension"),
    source="Algemene wet bestuursrecht, artikel 8:81 (voorlopige voorziening)",
    check=check,
)
