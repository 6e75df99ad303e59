"""Hoor en wederhoor is afgerond voordat een stuk openbaar is.

Waarom: de aanbieder mag fouten aanwijzen en zijn zienswijze geven. Is dat begonnen en staat er geen
afloop, dan is niet te zien of zijn reactie is meegewogen. Het stuk blijft dan dicht.

Zo herstelt u het: vul 'Uitkomst' (outcome) in. Kwam er binnen de termijn geen reactie, vul dan
'no-reaction' (geen reactie) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.hearings import open_hearings
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each hearing that was opened and not closed."""
    if document.meta.publication_status is Status.PUBLISHED:
        for key in open_hearings(document.meta):
            yield flaw(key)


RULE = Rule(
    code="STA013",
    name="published-with-open-hearing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar zonder afloop van hoor en wederhoor", "Published while a hearing is open"),
    message=Text(
        "het stuk is openbaar, maar bij hoor en wederhoor ('{title}') ontbreekt 'Uitkomst' (outcome)",
        "the document is published, but {key} has no outcome",
    ),
    hint=Text(
        "vul 'Uitkomst' (outcome) in; kwam er binnen de termijn geen reactie, vul dan 'no-reaction' "
        "(geen reactie) in",
        "fill in outcome; if nothing came back, fill in no-reaction",
    ),
    source="Algemene wet bestuursrecht, artikel 4:8; Afsprakenkader en draaiboek toezicht in het"
    " sociaal domein 2020, stap 10",
    check=check,
)
