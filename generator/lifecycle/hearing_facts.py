"""Gate: a hearing on the facts that was opened has an outcome."""

from datetime import date

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on the facts runs."""
    hearing = document.meta.hearing
    if hearing is None or hearing.facts is None or hearing.facts.outcome is not None:
        return None
    return Barrier(Text("hoor en wederhoor over de feiten loopt", "the hearing on the facts is open"))


def _since(document: Document, at: At) -> date | None:
    hearing = document.meta.hearing
    if hearing is None or hearing.facts is None or check(document, at) is None:
        return None  # the day of an outcome is not written down
    return hearing.facts.sent_on


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
    since=_since,
    concerns=lambda meta: meta.hearing is not None and meta.hearing.facts is not None,
)
