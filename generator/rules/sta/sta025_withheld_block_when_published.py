"""Een openbaar stuk heeft geen reden om niet openbaar te zijn.

Waarom: wie een stuk dicht wil houden en de status vergeet, laat het gewoon op de site staan.

Zo herstelt u het: zet 'Status van openbaarmaking' (publication_status) op 'not-public' (niet
openbaar). Mag het stuk toch openbaar zijn, haal 'Waarom niet openbaar' (withheld) dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a refusal that the status does not know of."""
    meta = document.meta
    if meta.withheld is not None and meta.publication_status is Status.PUBLISHED:
        yield flaw("withheld", status=meta.publication_status)


RULE = Rule(
    code="STA025",
    name="withheld-block-when-published",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar met een reden om dicht te blijven", "Public with a reason to be closed"),
    message=Text(
        "{named} is ingevuld, maar de status is '{status_nl}' ({status})",
        "withheld is filled in, but publication_status is '{status}'",
    ),
    hint=Text(
        "zet de status (publication_status) op 'not-public' (niet openbaar); haal {named} alleen weg "
        "als het stuk openbaar mag zijn",
        "set publication_status to not-public, or remove withheld",
    ),
    source="Wet open overheid, artikelen 3.3 en 5.1",
    check=check,
    legal=True,
)
