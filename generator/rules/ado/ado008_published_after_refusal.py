"""Een stuk dat een gemeente weigert openbaar te maken, is niet openbaar.

Waarom: een besluit om niet openbaar te maken geldt tot er een ander besluit ligt. Wordt het stuk
toch getoond, dan is dat in strijd met dat besluit. Het stuk blijft daarom dicht, ook als andere
gemeenten wel instemden.

Zo herstelt u het: is er een nieuw besluit, vervang dan het oude in 'Besluit over openbaarmaking'
(publication_decision). Anders wordt de status 'not-public' (niet openbaar), met de reden onder
'Waarom niet openbaar' (withheld).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import DecisionOutcome, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each refusal of a document that is called published."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    for index, decision in enumerate(meta.publication_decision):
        if decision.outcome is DecisionOutcome.REFUSE:
            yield flaw(f"publication_decision[{index}].outcome", by=decision.by)


RULE = Rule(
    code="ADO008",
    name="published-after-refusal",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar ondanks een weigering", "Published in spite of a refusal"),
    message=Text(
        "'{by}' besloot het stuk niet openbaar te maken, maar de status is 'Openbaar' (published)",
        "'{by}' decided not to publish, but publication_status is published",
    ),
    hint=Text(
        "zet de status (publication_status) op 'not-public' (niet openbaar) en vul 'Waarom niet "
        "openbaar' (withheld) in; is er een nieuw besluit, vervang dan het oude",
        "wait for a new decision, or set publication_status to not-public and explain under withheld",
    ),
    source="Algemene wet bestuursrecht, artikel 1:3; Wet open overheid, artikel 3.1",
    check=check,
    legal=True,
)
