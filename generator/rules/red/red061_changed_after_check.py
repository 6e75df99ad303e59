"""Een openbaar stuk is niet gewijzigd na de controle op persoonsgegevens.

Waarom: wie nalas, heeft een andere tekst gezien dan de lezer straks ziet. Juist in een late wijziging
blijft een naam staan.

Zo herstelt u het: laat een ander de hele tekst opnieuw nalezen. Die legt het vast met
'toezicht approve' gevolgd door het kenmerk en de rol. Dat vult de nieuwe controle voor u in.
"""

from collections.abc import Iterator

from generator.lifecycle.checked_text import fingerprint
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a fingerprint that is not the one of the text."""
    redaction = document.meta.redaction
    if redaction is None or redaction.checked_text is None:
        return
    if document.meta.publication_status is not Status.PUBLISHED:
        return
    if redaction.checked_text != fingerprint(document):
        yield flaw("redaction.checked_text", id=document.id)


RULE = Rule(
    code="RED061",
    name="changed-after-check",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gewijzigd na de controle op persoonsgegevens", "Changed after the check on personal data"),
    message=Text(
        "de tekst of de kopgegevens zijn gewijzigd nadat iemand ze had nagelezen",
        "the text or the front matter changed after somebody had read them",
    ),
    hint=Text(
        "laat een ander de tekst opnieuw nalezen; die voert uit: toezicht approve {id} --role ROL",
        "let somebody else read the text again, and then run: toezicht approve {id} --role ROLE",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24; contract: Front matter, redaction",
    legal=True,
    since=AVG,
    check=check,
)
