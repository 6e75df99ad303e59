"""Een stuk waarin is gelakt, zegt dat ook: 'Weggelakt' (status) is 'redacted' (delen weggelakt).

Waarom: de lezer ziet boven het stuk of er iets weg is. Bovendien laat de fout zien dat de controle
is gedaan op een andere versie van de tekst.

Zo herstelt u het: zet 'Weggelakt' (status), onder 'Weglakken' (redaction), op 'redacted' en laat de
tekst opnieuw controleren.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import RedactionStatus
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a status that the text contradicts."""
    redaction = document.meta.redaction
    if redaction is not None and redaction.status is RedactionStatus.NONE and known.body.marks:
        yield flaw("redaction.status")


RULE = Rule(
    code="RED013",
    name="marks-without-status",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gelakt, maar niet vermeld", "Redacted, but not stated"),
    message=Text(
        "in de tekst is gelakt, maar 'Weggelakt' (status, onder redaction) zegt dat er niets is weggelakt",
        "redaction.status is 'none', but text was redacted",
    ),
    hint=Text(
        "zet 'Weggelakt' (status, onder redaction) op 'redacted' (delen weggelakt) en laat de tekst "
        "opnieuw nalezen",
        "set redaction.status to redacted",
    ),
    source="Wet open overheid, artikel 5.1",
    check=check,
)
