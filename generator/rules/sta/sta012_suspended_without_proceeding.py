"""Een geschorst stuk noemt de procedure die het openbaar maken tegenhoudt.

Waarom: bezwaar schorst niet vanzelf (Awb, artikel 6:16). Schorsen gebeurt om een verzoek bij de
rechter of een eigen besluit. Zonder procedure weet niemand waarop het stuk wacht, en blijft het
weg.

Zo herstelt u het: zet de procedure onder 'Procedures' (proceedings) met 'suspends: true'. Is er
beslist, zet dan 'Beslist op' (decided_on) erbij en geef het stuk weer zijn gewone status.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a suspension that rests on nothing."""
    meta = document.meta
    if meta.publication_status is not Status.SUSPENDED:
        return
    if not any(one.suspends and one.decided_on is None for one in meta.proceedings):
        yield flaw("proceedings")


RULE = Rule(
    code="STA012",
    name="suspended-without-proceeding",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Geschorst zonder procedure", "Suspended without a proceeding"),
    message=Text(
        "de status is 'Geschorst' (suspended), maar er is geen lopende procedure die schorst "
        "(suspends: true)",
        "publication_status is 'suspended', but no open proceeding has suspends: true",
    ),
    hint=Text(
        "leg bij {named} de procedure vast met 'suspends: true'; loopt er geen meer, geef het stuk "
        "dan weer zijn gewone status",
        "record the proceeding with suspends: true, or choose another status",
    ),
    source="Algemene wet bestuursrecht, artikelen 6:16 en 8:81",
    check=check,
)
