"""Waar staat dat de raad een stuk kreeg, staat ook waar dat te zien is.

Waarom: de stukken van de raad zijn openbaar. Met een adres erbij kan iedereen nagaan dat de raad
het stuk echt op de agenda had.

Zo herstelt u het: vul bij de raad onder 'Bewijs' (evidence) het webadres van de vergadering in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import OfferedTo
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.naming import in_a_row
from generator.rules.offering import offers, place_of
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the first offer to a council without evidence, and name all of them."""
    found = [
        (key, place_of(offer, known))
        for key, offer in offers(document)
        if offer.to is OfferedTo.COUNCIL and offer.on is not None and offer.evidence is None
    ]
    if found:
        yield flaw(found[0][0], places=in_a_row(place for _, place in found))


RULE = Rule(
    code="REC014",
    name="offered-without-evidence",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Aangeboden zonder bewijs", "Offered without evidence"),
    message=Text(
        "er is geen adres waar te zien is dat dit stuk is aangeboden aan: {places}",
        "no address shows that this document was offered to: {places}",
    ),
    hint=Text(
        "vul bij 'Bewijs' (evidence) het webadres van de raadsvergadering in",
        "fill in evidence with the address of the meeting of the council",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': aanbieden aan de raad "
    "(indicator I31)",
    check=check,
    since=IGJ_2024,
)
