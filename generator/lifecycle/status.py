"""Gate: only a document with the status 'published' can be public."""

from datetime import date

from generator.lifecycle.days import earliest
from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text

_ACTIONS = {
    Status.NOT_PUBLIC: Text(
        "besluit opnieuw op de dag van herbeoordeling (withheld.review_on), of eerder",
        "decide again on the day of review (withheld.review_on), or earlier",
    ),
    Status.SUSPENDED: Text(
        "zet publication_status terug op published zodra niets het openbaar maken meer schorst",
        "set publication_status back to published once nothing suspends publication",
    ),
    Status.WITHDRAWN: Text(
        "niets: een ingetrokken stuk komt niet vanzelf terug",
        "nothing: a withdrawn document does not come back by itself",
    ),
}
_CONTRADICTION = Text(
    "haal withdrawn of withheld weg, of kies de status die daarbij hoort",
    "take withdrawn or withheld away, or choose the status that goes with it",
)


def check(document: Document, _at: At) -> Barrier | None:
    """Shut for every status but 'published', and for one that says two things."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        status = meta.publication_status
        reason = Text(f"de status is '{status}' en niet 'published'", f"the status is '{status}'")
        return Barrier(reason, action=_ACTIONS.get(status))
    if meta.withdrawn or meta.withheld:  # somebody forgot to change the status with it
        return Barrier(
            Text("het stuk is ingetrokken of geheim", "the document is withdrawn or withheld"),
            action=_CONTRADICTION,
        )
    return None


def _since(document: Document, _at: At) -> date | None:
    meta = document.meta
    if meta.publication_status is Status.WITHDRAWN:
        return meta.withdrawn.on if meta.withdrawn else None
    if meta.publication_status is Status.SUSPENDED:
        return earliest(item.filed_on for item in meta.proceedings if item.suspends)
    return None


GATE = Gate(
    name="status",
    title=Text("Status", "Status"),
    source="contract: What is public, at a moment",
    opener=Text("wie over het stuk gaat bij het samenwerkingsverband", "who is in charge of the document"),
    action=Text(
        "zet publication_status op published zodra het stuk openbaar mag",
        "set publication_status to published once the document may be public",
    ),
    check=check,
    since=_since,
)
