"""Een stuk is geëvalueerd voor de dag die het zelf noemt.

Waarom: wie een evaluatie belooft, moet die laten zien. Een kader dat jaren na die dag nog als
geldend op de site staat, misleidt de lezer.

Zo herstelt u het: publiceer de evaluatie als stuk van soort 'evaluation' (evaluatie) dat dit stuk
noemt onder 'Volgt op' (follows), of zet de dag bij 'milestones: evaluated'. Is het stuk vervangen,
laat het nieuwe stuk het dan noemen onder 'Vervangt' (supersedes). Is de termijn verlengd, pas dan
'Evalueren voor' (evaluate_before) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the day before which nobody evaluated the document."""
    meta = document.meta
    if meta.evaluate_before is None or meta.evaluate_before > known.today:
        return
    if meta.publication_status not in ADOPTED or (meta.milestones and meta.milestones.evaluated):
        return
    if document.id not in known.superseded and document.id not in known.evaluated:
        yield flaw("evaluate_before", day=meta.evaluate_before)


RULE = Rule(
    code="ADO010",
    name="evaluation-overdue",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Evaluatie is te laat", "Evaluation is overdue"),
    message=Text(
        "de evaluatie had klaar moeten zijn voor {day}", "the evaluation should have been done before {day}"
    ),
    hint=Text(
        "publiceer de evaluatie (sort: evaluation) met dit kenmerk bij 'Volgt op' (follows), of vul "
        "bij 'Stappen' (milestones) de dag van 'Evaluatie' (evaluated) in",
        "record the evaluation: a document of sort evaluation that names this one under "
        "follows, or the day under milestones.evaluated",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 13, en de "
    "afspraak om het kader na twee jaar te evalueren",
    check=check,
)
