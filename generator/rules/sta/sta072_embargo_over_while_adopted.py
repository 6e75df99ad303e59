"""Een stuk met een embargo heeft de status 'published' (openbaar).

Waarom: het moment opent het stuk alleen als de status dat toelaat. Nu is het embargo voorbij en
gebeurt er niets, terwijl de lezer op het stuk wacht.

Zo herstelt u het: zet 'Status van openbaarmaking' (publication_status) op 'published'. Doe dat
alleen als het stuk open mag. Moet het nog dicht blijven, kies dan een later moment bij 'Openbaar
vanaf' (publish_from).
"""

from collections.abc import Iterator

from generator.lifecycle.days import in_utc
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at an embargo that is over and opens nothing."""
    meta = document.meta
    if meta.publish_from is None or meta.publication_status is not Status.ADOPTED:
        return
    if in_utc(meta.publish_from) <= in_utc(known.moment):
        yield flaw("publish_from", day=meta.publish_from.date())


RULE = Rule(
    code="STA072",
    name="embargo-over-while-adopted",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Embargo voorbij, maar niet openbaar gemaakt", "Embargo over, but not published"),
    message=Text(
        "het embargo eindigde op {day}, maar de status is nog 'Vastgesteld' (adopted) en het stuk "
        "blijft dicht",
        "the embargo ended on {day}, but the document is still called adopted and stays closed",
    ),
    hint=Text(
        "mag het stuk openbaar zijn, zet de status (publication_status) dan op 'published' "
        "(openbaar); kies anders een later moment bij 'Openbaar vanaf' (publish_from)",
        "set publication_status to published, or choose a later moment for publish_from",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: openbaar op het moment dat de Kamer de brief "
    "krijgt; contract: publish_from",
    check=check,
)
