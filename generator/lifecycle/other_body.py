"""Gate: a body that publishes first has done so."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, at: At) -> Barrier | None:
    """Shut until each other publication has been seen."""
    waiting = [
        other for other in document.meta.release_after if not other.seen_on or other.seen_on > at.today
    ]
    if not waiting:
        return None
    return Barrier(
        Text("een ander orgaan heeft nog niet openbaar gemaakt", "another body has not published yet")
    )


GATE = Gate(
    name="other-body",
    title=Text("Na een ander orgaan", "After another body"),
    source="afsprakenkader toezicht sociaal domein 2020: volgorde van openbaar maken",
    check=check,
)
