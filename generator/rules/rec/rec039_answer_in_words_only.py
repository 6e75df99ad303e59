"""Bij de uitleg van een antwoord staat ook of de aanbeveling is overgenomen.

Waarom: de lezer ziet het antwoord als een woord naast de aanbeveling. Met alleen een uitleg telt de
aanbeveling als niet beantwoord.

Zo herstelt u het: vul 'Antwoord' (response) in: accepted (overgenomen), partly (deels) of rejected
(niet).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each explanation of an answer that is not there."""
    for key, item in recommendations(document):
        if item.response_note is not None and item.response is None:
            yield flaw(f"{key}.response_note", number=name_of(key, item))


RULE = Rule(
    code="REC039",
    name="answer-in-words-only",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Uitleg zonder antwoord", "Answer in words only"),
    message=Text(
        "bij aanbeveling '{number}' staat een uitleg, maar niet of zij is overgenomen",
        "recommendation '{number}' has an explanation, but not whether it was accepted",
    ),
    hint=Text(
        "vul 'Antwoord' (response) in: accepted (overgenomen), partly (deels) of rejected (niet)",
        "fill in response: accepted, partly or rejected",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
