"""De tekst die is nagelezen, is de tekst die is vastgesteld.

Waarom: voor het vaststellen kan er nog van alles veranderen. Een naam die daarna in de tekst kwam,
heeft niemand gezien.

Zo herstelt u het: laat de vastgestelde tekst nalezen en zet de nieuwe dag bij 'Gecontroleerd op'
(checked_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.dates import adopted_step
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a check of a published text before it was final."""
    meta = document.meta
    checked = meta.redaction.checked_on if meta.redaction else None
    if checked is None or meta.publication_status is not Status.PUBLISHED:
        return
    adopted = adopted_step(meta, known.today)
    if adopted and checked < adopted.day:
        yield flaw("redaction.checked_on", checked=checked, adopted=adopted.day)


RULE = Rule(
    code="RED041",
    name="checked-before-adoption",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Nagelezen voor het vaststellen", "Checked before adoption"),
    message=Text(
        "de tekst is nagelezen op {checked}, maar pas vastgesteld op {adopted}",
        "the text was checked on {checked}, but adopted on {adopted}",
    ),
    hint=Text(
        "laat de vastgestelde tekst opnieuw nalezen en zet de nieuwe dag bij 'Gecontroleerd op' (checked_on)",
        "let somebody read the adopted text again",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 24",
    check=check,
    since=AVG,
)
