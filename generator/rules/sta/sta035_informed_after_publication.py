"""Wie vooraf geïnformeerd heet, hoorde het voor de dag van openbaarmaking of op die dag.

Waarom: de site toont deze lijst als 'vooraf geïnformeerd'. Een latere dag maakt dat onwaar.

Zo herstelt u het: verbeter de dag. Hoorde iemand het echt pas later, haal de regel dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each day of informing that lies after the publication."""
    meta = document.meta
    if not meta.informed or meta.published_on is None:
        return
    for index, told in enumerate(meta.informed):
        if told.on and told.on > meta.published_on:
            yield flaw(f"informed[{index}].on", who=told.who, day=told.on, published=meta.published_on)


RULE = Rule(
    code="STA035",
    name="informed-after-publication",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Geïnformeerd na de openbaarmaking", "Informed after publication"),
    message=Text(
        "'{who}' hoorde het op {day}, maar het stuk was al openbaar op {published}",
        "'{who}' heard it on {day}, but the document was public on {published}",
    ),
    hint=Text(
        "verbeter de dag; hoorde deze partij het echt pas later, haal de regel dan weg bij 'Vooraf "
        "geïnformeerd' (informed)",
        "correct the day, or remove this entry of informed",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: partijen informeren "
    "elkaar voordat zij informatie openbaar maken",
    check=check,
)
