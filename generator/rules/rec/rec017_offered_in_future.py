"""Bij aanbieden staat onder 'Datum' (on) een dag die geweest is.

Waarom: de site toont de dag als iets dat is gebeurd. Ook telt het stuk dan te vroeg mee als
aangeboden.

Zo herstelt u het: schrijf een dag die nog komt achter 'Voorgenomen' (intended).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.offering import offers, place_of
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each day of offering that is still to come."""
    for key, offer in offers(document):
        if offer.on is not None and offer.on > known.today:
            yield flaw(f"{key}.on", day=offer.on, place=place_of(offer, known))


RULE = Rule(
    code="REC017",
    name="offered-in-future",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Aangeboden in de toekomst", "Offered in the future"),
    message=Text(
        "het stuk zou zijn aangeboden aan '{place}' op {day}, en die dag moet nog komen",
        "the document would have been offered to '{place}' on {day}, and that day is still to come",
    ),
    hint=Text(
        "zet een dag die nog komt bij 'Voorgenomen' (intended) in plaats van bij 'Datum' (on)",
        "write a day that is still to come in intended instead of on",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': aangeboden en voorgenomen "
    "zijn twee dingen (indicatoren I31 en I32)",
    check=check,
    since=IGJ_2024,
)
