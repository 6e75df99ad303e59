"""Bij een uitgevoerde aanbeveling staat wanneer zij klaar was.

Waarom: dan is te zien of het op tijd was, en telt de aanbeveling mee in het goede jaar.

Zo herstelt u het: vul 'Uitgevoerd op' (done_on) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Progress
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each recommendation that was carried out on no day."""
    for key, item in recommendations(document):
        if item.status is Progress.DONE and item.done_on is None:
            yield flaw(f"{key}.status", number=name_of(key, item))


RULE = Rule(
    code="REC024",
    name="done-without-date",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Uitgevoerd zonder dag", "Done without a date"),
    message=Text(
        "aanbeveling '{number}' is uitgevoerd, maar er staat niet wanneer",
        "recommendation '{number}' was carried out, but not when",
    ),
    hint=Text(
        "vul bij 'Uitgevoerd op' (done_on) de dag in waarop het klaar was",
        "fill in done_on with the day on which it was done",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
