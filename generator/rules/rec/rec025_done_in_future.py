"""De dag waarop een aanbeveling klaar was, is geweest.

Waarom: de site zou zeggen dat iets klaar is dat nog moet gebeuren.

Zo herstelt u het: verbeter de dag. Is dit de dag waarop het klaar moet zijn, zet hem dan bij
'Termijn' (due).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each day of carrying out that is still to come."""
    for key, item in recommendations(document):
        if item.done_on is not None and item.done_on > known.today:
            yield flaw(f"{key}.done_on", number=name_of(key, item), day=item.done_on)


RULE = Rule(
    code="REC025",
    name="done-in-future",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Uitgevoerd in de toekomst", "Done in the future"),
    message=Text(
        "aanbeveling '{number}' zou klaar zijn op {day}, en die dag moet nog komen",
        "recommendation '{number}' would have been done on {day}, and that day is still to come",
    ),
    hint=Text(
        "verbeter de dag; is het een termijn, zet hem dan bij 'Termijn' (due)",
        "correct the day, or move it to due if it is a term",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
