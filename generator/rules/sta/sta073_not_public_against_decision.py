"""Een stuk waarvan is besloten dat het openbaar wordt, blijft niet zonder besluit dicht.

Waarom: een besluit geldt tot er een ander besluit ligt. De lezer ziet in het register een reden om
te zwijgen, terwijl het bestuur anders besloot.

Zo herstelt u het: is er een nieuw besluit, zet dat dan bij 'Besluit over openbaarmaking'
(publication_decision) met de uitkomst 'refuse' (niet openbaar maken). Zo niet, maak het stuk dan
openbaar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import DecisionOutcome, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the decisions on a closed document where none refuses to publish it."""
    meta = document.meta
    if not meta.publication_decision or meta.publication_status is not Status.NOT_PUBLIC:
        return
    if all(decision.outcome is DecisionOutcome.PUBLISH for decision in meta.publication_decision):
        yield flaw("publication_decision")


RULE = Rule(
    code="STA073",
    name="not-public-against-decision",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niet openbaar ondanks een besluit", "Not public in spite of a decision"),
    message=Text(
        "er is besloten om het stuk openbaar te maken, maar de status is 'Niet openbaar' (not-public)",
        "it was decided to publish the document, but it is called not public",
    ),
    hint=Text(
        "is er een nieuw besluit, zet het erbij met de uitkomst 'refuse' (niet openbaar maken); zo "
        "niet, maak het stuk openbaar",
        "add the new decision with outcome refuse, or publish the document",
    ),
    source="Algemene wet bestuursrecht, artikel 1:3; Wet open overheid, artikel 3.1",
    check=check,
    since=WOO,
)
