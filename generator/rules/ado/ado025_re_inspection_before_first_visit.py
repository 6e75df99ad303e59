"""Een hercontrole is later dan het bezoek waarop zij volgt.

Waarom: wie hercontroleert, komt terug. Ligt het bezoek voor het eerste bezoek, dan klopt een dag of
een kenmerk niet.

Zo herstelt u het: verbeter 'Bezocht op' (visited_on) of het kenmerk bij 'Volgt op' (follows).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Variant
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at what a re-inspection follows and that was visited no earlier."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.variant is not Variant.RE_INSPECTION or not meta.visited_on:
        return
    day = min(meta.visited_on)
    for index, target in enumerate(meta.follows):
        other = known.documents.get(target)
        visits = other.meta.visited_on if other and isinstance(other.meta, VisitReport) else ()
        if visits and min(visits) >= day:
            yield flaw(f"follows[{index}]", day=day, target=target, earlier=min(visits))


RULE = Rule(
    code="ADO025",
    name="re-inspection-before-first-visit",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Hercontrole voor het eerste bezoek", "Re-inspection before the first visit"),
    message=Text(
        "de hercontrole was op {day}, maar het bezoek van '{target}' was op {earlier}",
        "the re-inspection was on {day}, but the visit of '{target}' was on {earlier}",
    ),
    hint=Text(
        "verbeter de dag van het bezoek, of het kenmerk bij 'Volgt op' (follows)",
        "correct the day of the visit, or the id under follows",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12: natraject",
    check=check,
)
