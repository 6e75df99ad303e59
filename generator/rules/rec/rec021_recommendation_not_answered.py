"""Wie een aanbeveling krijgt, antwoordt binnen de termijn: overgenomen, deels of niet.

Waarom: het college geeft in beginsel gevolg aan aanbevelingen en legt anders uit waarom niet.
Blijft een antwoord uit, dan moet de raad dat kunnen zien.

Zo herstelt u het: vul 'Antwoord' (response) in: accepted (overgenomen), partly (deels) of rejected
(niet). Is de termijn verlengd, pas dan 'Termijn' (due) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Progress
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each recommendation of which the term has passed without an answer."""
    for key, item in recommendations(document):
        if item.due is None or item.due >= known.today or item.response is not None:
            continue
        if item.status is not Progress.DONE:
            yield flaw(f"{key}.due", number=name_of(key, item), day=item.due)


RULE = Rule(
    code="REC021",
    name="recommendation-not-answered",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Aanbeveling zonder antwoord", "Recommendation without an answer"),
    message=Text(
        "op aanbeveling '{number}' is geen antwoord gekomen, en de termijn was {day}",
        "recommendation '{number}' has no answer, and its term was {day}",
    ),
    hint=Text(
        "vraag wat ermee is gedaan en vul 'Antwoord' (response) in: accepted (overgenomen), partly "
        "(deels) of rejected (niet)",
        "ask what came of it and fill in response: accepted, partly or rejected",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
