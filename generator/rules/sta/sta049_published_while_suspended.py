"""Schorst een procedure de openbaarmaking, dan heet het stuk geschorst.

Waarom: het stuk gaat meteen van de site. Blijft de status 'published' (openbaar), dan ziet de lezer
geen uitleg op de plaats waar het stond.

Zo herstelt u het: zet 'Status van openbaarmaking' (publication_status) op 'suspended' (geschorst).
Is er beslist, vul dan 'Beslist op' (decided_on) en 'Uitkomst' (outcome) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each open proceeding that suspends a document that is called published."""
    meta = document.meta
    if not meta.proceedings or meta.publication_status is not Status.PUBLISHED:
        return
    for index, one in enumerate(meta.proceedings):
        decided = one.decided_on is not None and one.decided_on <= known.today
        if one.suspends and not decided:
            yield flaw(f"proceedings[{index}].suspends")


RULE = Rule(
    code="STA049",
    name="published-while-suspended",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar terwijl een procedure schorst", "Published while a proceeding suspends"),
    message=Text(
        "deze procedure schorst de openbaarmaking en is nog niet beslist, maar de status is "
        "'Openbaar' (published)",
        "this proceeding suspends publication and is not decided, but publication_status is published",
    ),
    hint=Text(
        "zet de status (publication_status) op 'suspended' (geschorst); is er beslist, vul dan "
        "'Beslist op' (decided_on) in",
        "set publication_status to suspended, or fill in decided_on once it is decided",
    ),
    source="Algemene wet bestuursrecht, artikelen 6:16 en 8:81",
    check=check,
)
