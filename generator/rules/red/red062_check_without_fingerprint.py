"""Bij de controle op persoonsgegevens staat vast welke tekst is nagelezen.

Waarom: een rol en een dag zeggen niet wélke tekst iemand zag. Wijzigt daarna een zin, dan merkt
niemand dat die zin nooit is nagelezen.

Zo herstelt u het: laat wie naleest 'toezicht approve' uitvoeren, gevolgd door het kenmerk en de rol.
Dat zet een controlegetal van de tekst bij 'Gecontroleerde tekst' (checked_text). Wil uw
samenwerkingsverband dit altijd, zet de regel dan in partnership.yml op 'error'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a check of which nobody knows the text."""
    redaction = document.meta.redaction
    if document.meta.publication_status is not Status.PUBLISHED or redaction is None:
        return
    if redaction.checked_by and redaction.checked_text is None:
        yield flaw("redaction.checked_text", id=document.id)


RULE = Rule(
    code="RED062",
    name="check-without-fingerprint",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Controle zonder vastgelegde tekst", "A check without the text that was read"),
    message=Text(
        "er staat niet bij welke tekst is nagelezen: {named} ontbreekt",
        "nobody recorded which text was read: {key} is missing",
    ),
    hint=Text(
        "laat wie naleest dit uitvoeren: toezicht approve {id} --role ROL",
        "let whoever reads it run: toezicht approve {id} --role ROLE",
    ),
    source="Algemene verordening gegevensbescherming, artikel 24; contract: Front matter, redaction",
    since=AVG,
    check=check,
)
