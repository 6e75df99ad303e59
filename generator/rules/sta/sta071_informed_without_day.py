"""Bij wie vooraf is geïnformeerd, staat de dag.

Waarom: zonder dag weet niemand of het al is gebeurd. Het stuk blijft dicht tot iedereen in de lijst
een dag heeft.

Zo herstelt u het: zet bij 'Datum' (on) de dag waarop deze partij het hoorde, of haal de regel weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each party without a day, once the day of publication has come."""
    meta = document.meta
    if not meta.informed or meta.publication_status is not Status.PUBLISHED:
        return
    if meta.published_on is None or meta.published_on > known.today:
        return
    for index, told in enumerate(meta.informed):
        if told.on is None:
            yield flaw(f"informed[{index}]", who=told.who, published=meta.published_on)


RULE = Rule(
    code="STA071",
    name="informed-without-day",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Geïnformeerd zonder dag", "Informed without a day"),
    message=Text(
        "er staat niet bij wanneer '{who}' is geïnformeerd, en het stuk zou openbaar zijn vanaf {published}",
        "nothing tells when '{who}' was informed, and the document should be public from {published}",
    ),
    hint=Text(
        "zet bij 'Datum' (on) de dag waarop deze partij het hoorde",
        "fill in under on the day on which this party heard it",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: partijen informeren "
    "elkaar voordat zij informatie openbaar maken",
    check=check,
)
