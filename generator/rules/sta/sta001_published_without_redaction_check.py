"""Een openbaar stuk is door iemand gecontroleerd op persoonsgegevens.

Waarom: geen programma herkent alle namen en herleidbare verhalen. Wat eenmaal openbaar is, haalt
niemand terug. Daarom leest een tweede persoon mee, en staat vast in welke rol en wanneer.

Zo herstelt u het: laat een ander de hele tekst nalezen. Zet daarna onder 'redaction' bij
'checked_by' de rol en bij 'checked_on' de dag. Het commando 'toezicht approve' schrijft dat voor u
op.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at what is missing of the check."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    checked = meta.redaction
    if checked is None or checked.checked_by is None:
        yield flaw("redaction.checked_by")
    elif checked.checked_on is None:
        yield flaw("redaction.checked_on")


RULE = Rule(
    code="STA001",
    name="published-without-redaction-check",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar zonder controle op persoonsgegevens", "Published without a check on personal data"),
    message=Text(
        "niemand heeft vastgelegd dat de tekst is gecontroleerd: {named} ontbreekt",
        "nobody recorded that the text was checked: {key} is missing",
    ),
    hint=Text(
        "laat een ander de tekst nalezen en vul 'Gecontroleerd door' (checked_by, een rol) en "
        "'Gecontroleerd op' (checked_on) in, of gebruik 'toezicht approve'",
        "let somebody else read the text and fill in checked_by (a role) and checked_on, or "
        "use 'toezicht approve'",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24; Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
