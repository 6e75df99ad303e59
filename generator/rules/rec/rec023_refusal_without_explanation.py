"""Wie een aanbeveling niet of maar deels overneemt, legt uit waarom.

Waarom: opvolgen of uitleggen, dat is de afspraak. De uitleg staat op de site naast de aanbeveling.

Zo herstelt u het: vul 'Toelichting' (response_note) in met de uitleg, in de woorden van wie
antwoordde.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Answer
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each refusal, whole or in part, without a word of explanation."""
    for key, item in recommendations(document):
        if item.response in (Answer.REJECTED, Answer.PARTLY) and item.response_note is None:
            yield flaw(f"{key}.response", number=name_of(key, item), answer=item.response.label)


RULE = Rule(
    code="REC023",
    name="refusal-without-explanation",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niet overgenomen zonder uitleg", "Refused without explanation"),
    message=Text(
        "bij aanbeveling '{number}' staat '{answer}' zonder uitleg",
        "recommendation '{number}' says '{answer}' without an explanation",
    ),
    hint=Text(
        "vul bij 'Toelichting' (response_note) de uitleg in van wie antwoordde",
        "fill in response_note with the explanation of whoever answered",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
