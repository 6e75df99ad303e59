"""Wie het aangaat, hoort van de openbaarmaking voordat het stuk op de site staat.

Waarom: partijen informeren elkaar voordat zij iets openbaar maken. Dan leest niemand in de krant
wat over hem is beslist. Er staat geen zienswijze bij, geen verzonden besluit en niemand die is
geïnformeerd.

Zo herstelt u het: zet bij 'Vooraf geïnformeerd' (informed) wie het vooraf hoorde en wanneer. Of vul
bij het besluit of de zienswijze de dag van verzending in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure, VisitReport
from generator.model.library import Document
from generator.model.terms import Status, Subject
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the day of publication of a document about a provider that nobody was told of."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED or meta.informed or meta.published_on is None:
        return
    if meta.hearing and meta.hearing.publication and meta.hearing.publication.sent_on:
        return
    if any(decision.sent_on for decision in meta.publication_decision):
        return
    if isinstance(meta, Measure) or (isinstance(meta, VisitReport) and meta.subject is Subject.PROVIDER):
        yield flaw("published_on")


RULE = Rule(
    code="STA034",
    name="nobody-informed",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niemand vooraf geïnformeerd", "Nobody was informed beforehand"),
    message=Text(
        "er staat niet bij wie vooraf hoorde dat dit stuk openbaar zou worden",
        "nothing tells who heard beforehand that this document would be published",
    ),
    hint=Text(
        "vul bij 'Vooraf geïnformeerd' (informed) in wie het vooraf hoorde, en op welke dag",
        "fill in informed: who heard it beforehand, and on which day",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: partijen informeren "
    "elkaar vooraf; Wet open overheid, artikel 4.4, zesde lid, naar analogie",
    check=check,
)
