"""De termijn voor een reactie eindigt na de dag van verzending.

Waarom: een termijn die eindigt voordat hij begint, is een typefout. De dagen staan op de site, als
bewijs dat de aanbieder kon reageren.

Zo herstelt u het: verbeter 'Verzonden op' (sent_on) of 'Sluit op' (closes_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.hearings import hearing_parts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the end of each hearing that lies before its beginning."""
    for key, part in hearing_parts(document.meta):
        if part.sent_on and part.closes_on and part.closes_on < part.sent_on:
            yield flaw(f"{key}.closes_on", sent=part.sent_on, closes=part.closes_on)


RULE = Rule(
    code="STA031",
    name="hearing-closes-before-sent",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Termijn eindigt voor het begin", "Term ends before it begins"),
    message=Text(
        "de termijn eindigt op {closes}, maar het stuk is pas verzonden op {sent}",
        "the term ends on {closes}, but the text was sent on {sent}",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="Algemene wet bestuursrecht, artikel 4:8; Afsprakenkader en draaiboek toezicht in het "
    "sociaal domein 2020, stap 10",
    check=check,
)
