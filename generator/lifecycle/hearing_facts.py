"""Gate: a hearing on the facts that was opened has an outcome."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the hearing on the facts runs."""
    hearing = document.meta.hearing
    if hearing is None or hearing.facts is None or hearing.facts.outcome is not None:
        return None
    return Barrier(Text("hoor en wederhoor over de feiten loopt", "the hearing on the facts is open"))


GATE = Gate(
    name="hearing-facts",
    title=Text("Hoor en wederhoor over de feiten", "Hearing on the facts"),
    source="afsprakenkader toezicht sociaal domein 2020, stap 10",
    check=check,
)
