"""De aanbieder wordt over de feiten gehoord voordat het rapport wordt vastgesteld.

Waarom: hoor en wederhoor is bedoeld om fouten te herstellen. Na het vaststellen is het oordeel al
gegeven.

Zo herstelt u het: kijk welke dag niet klopt en verbeter die.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a hearing on the facts that was opened too late; not where ADO005 or STA036 tells it."""
    meta = document.meta
    facts = meta.hearing.facts if meta.hearing else None
    if facts is None or facts.sent_on is None or meta.milestones is not None:
        return
    published = None if meta.versions else meta.published_on
    for step in adoption_steps(meta)[:1]:
        if step.day < facts.sent_on and not (published and step.day <= published < facts.sent_on):
            yield flaw("hearing.facts.sent_on", sent=facts.sent_on, adopted=step.day)


RULE = Rule(
    code="ADO016",
    name="heard-after-adoption",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Gehoord na het vaststellen", "Heard after adoption"),
    message=Text(
        "de feiten zijn voorgelegd op {sent}, maar het stuk was al vastgesteld op {adopted}",
        "the facts were sent on {sent}, but the document was adopted on {adopted}",
    ),
    hint=Text(
        "verbeter een van de twee dagen: eerst hoor en wederhoor, dan vaststellen",
        "correct one of the two days: first the hearing, then the adoption",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stappen 10 en 11",
    check=check,
)
