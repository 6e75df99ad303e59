"""Wat niet is overgenomen, is niet in uitvoering en niet klaar.

Waarom: op de site staan beide naast elkaar, en de lezer weet niet welke waar is.

Zo herstelt u het: is de aanbeveling later toch overgenomen, pas dan 'Antwoord' (response) aan. Is
er niets gedaan, dan is de stand 'not-done' (niet uitgevoerd).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Answer, Progress
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw

_UNDER_WAY = frozenset({Progress.IN_PROGRESS, Progress.DONE})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the status of each refused recommendation that is being carried out."""
    for key, item in recommendations(document):
        if item.response is Answer.REJECTED and item.status in _UNDER_WAY:
            yield flaw(f"{key}.status", number=name_of(key, item), stand=item.status.label)


RULE = Rule(
    code="REC040",
    name="refused-yet-under-way",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niet overgenomen en toch bezig", "Refused, yet under way"),
    message=Text(
        "aanbeveling '{number}' is niet overgenomen, maar de stand is '{stand}'",
        "recommendation '{number}' was refused, but its status is '{stand}'",
    ),
    hint=Text(
        "is zij later toch overgenomen, pas dan 'Antwoord' (response) aan; zo niet, zet 'Stand' "
        "(status) op 'not-done' (niet uitgevoerd)",
        "change response if it was accepted later; otherwise the status is not-done",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
