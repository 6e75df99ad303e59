"""Gate: a hearing on the facts that was opened has an outcome."""

from datetime import date

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.front_matter import FrontMatter
from generator.model.library import Document
from generator.model.procedure import FactsHearing, PublicationHearing
from generator.model.text import Text

_RUNS = Barrier(Text("hoor en wederhoor over de feiten loopt", "the hearing on the facts is open"))


def is_open(hearing: FactsHearing | PublicationHearing | None) -> bool:
    """Whether a hearing was opened and has no outcome."""
    return hearing is not None and hearing.outcome is None


def day_of(hearing: FactsHearing | PublicationHearing | None) -> date | None:
    """Give the day on which an open hearing began; the day of an outcome is not written down."""
    return hearing.sent_on if hearing is not None and is_open(hearing) else None


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on the facts runs."""
    return _RUNS if is_open(_hearing(document.meta)) else None


def _hearing(meta: FrontMatter) -> FactsHearing | None:
    return meta.hearing.facts if meta.hearing else None


GATE = Gate(
    name="hearing-facts",
    title=Text("Hoor en wederhoor over de feiten", "Hearing on the facts"),
    source="afsprakenkader toezicht sociaal domein 2020, stap 10",
    opener=Text(
        "de toezichthouder, na de reactie van de aanbieder",
        "the supervisor, after the answer of the provider",
    ),
    action=Text(
        "vul bij hearing.facts de uitkomst in (outcome); kwam er geen reactie, vul dan no-reaction in",
        "fill in the outcome under hearing.facts; no-reaction where nobody answered",
    ),
    check=check,
    since=lambda document, _at: day_of(_hearing(document.meta)),
    concerns=lambda meta: _hearing(meta) is not None,
)
