"""Een stuk dat gelakt heet, laat zien waar en op welke grond.

Waarom: wie tekst weghaalt zonder markering, maakt onzichtbaar dat er iets weg is. De wet vraagt per
passage een grond.

Zo herstelt u het: zet '[lak:5.1.2e naam]' op elke plaats waar tekst weg is. Is er niets weg, zet
'Weggelakt' (status) dan op 'none'. Is alleen een bijlage gelakt, laat het dan zo.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import RedactionStatus
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a status of which the text shows nothing."""
    meta = document.meta
    if meta.redaction is None or meta.redaction.status is not RedactionStatus.REDACTED or meta.attachments:
        return
    if not known.body.marks and known.body.first_text is not None:
        yield flaw("redaction.status")


RULE = Rule(
    code="RED014",
    name="redacted-without-marks",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Vermeld als gelakt, maar zonder markering", "Stated as redacted, but without a mark"),
    message=Text(
        "'Weggelakt' (status, onder redaction) zegt dat er delen zijn weggelakt, maar er staat geen "
        "lakmarkering in de tekst",
        "redaction.status is 'redacted', but the text has no redaction mark",
    ),
    hint=Text(
        "zet een markering op elke plaats waar tekst weg is; is er niets weg, zet 'Weggelakt' "
        "(status) dan op 'none' (niets)",
        "set redaction.status to none, or put a mark where text was taken out",
    ),
    source="Wet open overheid, artikel 5.1",
    check=check,
)
