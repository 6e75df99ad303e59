"""Een openbaar stuk is door iemand gecontroleerd op persoonsgegevens.

Waarom: geen programma herkent alle namen en herleidbare verhalen. Wat eenmaal openbaar is, haalt
niemand terug. Daarom leest een tweede persoon mee, en staat vast in welke rol en wanneer.

Zo herstelt u het: laat een ander de hele tekst nalezen. Zet daarna onder 'Weglakken' (redaction)
bij 'Gecontroleerd door' (checked_by) de rol en bij 'Gecontroleerd op' (checked_on) de dag. Het
commando 'toezicht approve' schrijft dat voor u op.
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
        "laat een ander de tekst nalezen en dat vastleggen met 'toezicht approve'; het komt onder "
        "'Weglakken' (redaction): een rol (checked_by) en een dag (checked_on)",
        "let somebody else read the text and record it with 'toezicht approve'; it comes under redaction: "
        "a role (checked_by) and a day (checked_on)",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24; Wet open overheid, artikel 5.1",
    check=check,
    legal=True,
)
