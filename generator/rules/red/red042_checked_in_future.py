"""De controle op persoonsgegevens is gedaan.

Waarom: een dag die nog moet komen, is een belofte. Het stuk staat al op de site, terwijl niemand de
tekst las.

Zo herstelt u het: laat de tekst nalezen en vul de dag in waarop dat is gedaan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a check that is still to come of a text that is public."""
    meta = document.meta
    checked = meta.redaction.checked_on if meta.redaction else None
    if checked is None or checked <= known.today or meta.publication_status is not Status.PUBLISHED:
        return
    if meta.published_on and meta.published_on <= known.today:
        yield flaw("redaction.checked_on", checked=checked, published=meta.published_on)


RULE = Rule(
    code="RED042",
    name="checked-in-future",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Controle in de toekomst", "Check in the future"),
    message=Text(
        "het stuk is openbaar sinds {published}, maar wordt pas nagelezen op {checked}",
        "the document has been public since {published}, but is checked on {checked}",
    ),
    hint=Text(
        "laat de tekst nu nalezen en zet die dag bij 'Gecontroleerd op' (checked_on)",
        "let somebody read the text now and correct checked_on",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24",
    check=check,
)
