"""Is de dag voorbij waarop een stuk zou worden aangeboden, dan staat er wat ervan kwam.

Waarom: de site toont een voornemen. Blijft dat staan na de dag zelf, dan weet niemand of de raad of
de adviesraad het stuk heeft.

Zo herstelt u het: vul bij 'Datum' (on) de dag in waarop het is aangeboden, of zet 'Voorgenomen'
(intended) op een nieuwe dag.
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
    """Point at each intention of which the day has passed."""
    for key, offer in offers(document):
        if offer.on is None and offer.intended is not None and offer.intended < known.today:
            yield flaw(f"{key}.intended", day=offer.intended, place=place_of(offer, known))


RULE = Rule(
    code="REC015",
    name="intended-offer-overdue",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Voornemen om aan te bieden is verlopen", "Intended offer is overdue"),
    message=Text(
        "het stuk zou op {day} worden aangeboden aan '{place}', en er staat niet dat dit is gebeurd",
        "the document was to be offered to '{place}' on {day}, and nothing tells that it was",
    ),
    hint=Text(
        "vul bij 'Datum' (on) de dag in waarop het is aangeboden, of kies bij {named} een nieuwe dag",
        "fill in on with the day of the offer, or choose a new day",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': het voornemen om aan de "
    "raad aan te bieden (indicator I32)",
    check=check,
    since=IGJ_2024,
)
