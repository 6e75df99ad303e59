"""Gate: a body that publishes first has done so."""

from datetime import date

from generator.lifecycle.days import latest, start_of_last
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
        Text("een ander orgaan heeft nog niet openbaar gemaakt", "another body has not published yet"),
        start_of_last(other.seen_on for other in waiting),
    )


def _since(document: Document, at: At) -> date | None:
    last = latest(other.seen_on for other in document.meta.release_after)
    return last if check(document, at) is None else None


GATE = Gate(
    name="other-body",
    title=Text("Na een ander orgaan", "After another body"),
    source="afsprakenkader toezicht sociaal domein 2020: volgorde van openbaar maken",
    opener=Text("het andere orgaan, door zelf openbaar te maken", "the other body, by publishing"),
    action=Text(
        "kijk of het daar al staat en vul bij release_after in wanneer u het zag (seen_on)",
        "look whether it is there and fill in under release_after when you saw it (seen_on)",
    ),
    check=check,
    since=_since,
    concerns=lambda meta: bool(meta.release_after),
)
