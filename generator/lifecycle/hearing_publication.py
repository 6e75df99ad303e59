"""Gate: a hearing on publication that was opened has an outcome."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.lifecycle.hearing_facts import day_of, is_open
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.procedure import PublicationHearing
from generator.model.text import Text

_RUNS = Barrier(Text("de zienswijze over openbaarmaking loopt", "the hearing on publication is open"))


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on publication runs."""
    return _RUNS if is_open(_hearing(document.meta)) else None


def _hearing(meta: FrontMatter) -> PublicationHearing | None:
    return meta.hearing.publication if meta.hearing else None


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
    since=lambda document, _at: day_of(_hearing(document.meta)),
    concerns=lambda meta: _hearing(meta) is not None,
)
