"""Gate: a hearing on publication that was opened has an outcome."""

from datetime import date

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on publication runs."""
    hearing = document.meta.hearing
    if hearing is None or hearing.publication is None or hearing.publication.outcome is not None:
        return None
    return Barrier(Text("de zienswijze over openbaarmaking loopt", "the hearing on publication is open"))


def _since(document: Document, at: At) -> date | None:
    hearing = document.meta.hearing
    if hearing is None or hearing.publication is None or check(document, at) is None:
        return None  # the day of an outcome is not written down
    return hearing.publication.sent_on


GATE = Gate(
    name="hearing-publication",
    title=Text("Zienswijze over openbaarmaking", "Hearing on publication"),
    source="Algemene wet bestuursrecht, artikel 4:8",
    opener=Text(
        "wie over openbaarmaking beslist, na de zienswijze van de aanbieder",
        "who decides on publication, after the view of the provider",
    ),
    action=Text(
        "vul bij hearing.publication de uitkomst in (outcome); kwam er geen reactie, vul dan no-reaction in",
        "fill in the outcome under hearing.publication; no-reaction where nobody answered",
    ),
    check=check,
    since=_since,
    concerns=lambda meta: meta.hearing is not None and meta.hearing.publication is not None,
)
