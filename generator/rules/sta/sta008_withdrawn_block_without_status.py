"""Alleen een ingetrokken stuk heeft een dag en een reden van intrekking.

Waarom: wie een stuk wil intrekken en de status vergeet, laat het gewoon op de site staan. Bij een
datalek kan dat niet wachten.

Zo herstelt u het: zet 'Status van openbaarmaking' (publication_status) op 'withdrawn'
(ingetrokken). Hoort het stuk weer op de site, haal de regels bij 'Ingetrokken' (withdrawn) dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a withdrawal that the status does not know of."""
    meta = document.meta
    if meta.withdrawn is not None and meta.publication_status is not Status.WITHDRAWN:
        yield flaw("withdrawn", status=meta.publication_status)


RULE = Rule(
    code="STA008",
    name="withdrawn-block-without-status",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Intrekking bij een andere status", "Withdrawal with another status"),
    message=Text(
        "{named} is ingevuld, maar de status is '{status_nl}' ({status})",
        "withdrawn is filled in, but publication_status is '{status}'",
    ),
    hint=Text(
        "zet de status (publication_status) op 'withdrawn' (ingetrokken); hoort het stuk weer op de "
        "site, haal {named} dan weg",
        "set publication_status to withdrawn, or remove withdrawn",
    ),
    source="Wet open overheid, artikel 3.1; Algemene verordening gegevensbescherming, artikel 17",
    check=check,
    legal=True,
)
