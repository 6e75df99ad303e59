"""Het jaarverslag gaat in elke gemeente naar de adviesraad.

Waarom: de adviesraad spreekt namens inwoners die hulp krijgen. Volgens de IGJ hoort hij meestal
niets over het toezicht.

Zo herstelt u het: bied het verslag aan en schrijf dat op onder 'Aangeboden aan' (offered), met de
gemeente en de dag. Is het nog niet zover, schrijf dan bij 'Voorgenomen' (intended) op welke dag het
de bedoeling is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport
from generator.model.library import Document
from generator.model.terms import OfferedTo
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.naming import in_a_row
from generator.rules.offering import places_without_offer
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the places where the advisory council neither has an annual report nor is to get it."""
    meta = document.meta
    if not isinstance(meta, AnnualReport) or meta.publication_status not in ADOPTED:
        return
    left = places_without_offer(document, known, to=OfferedTo.ADVISORY_COUNCIL)
    if left:
        yield flaw("offered", places=in_a_row(left))


RULE = Rule(
    code="REC013",
    name="annual-report-not-to-advisory-council",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Jaarverslag niet naar de adviesraad", "Annual report not offered to the advisory council"),
    message=Text(
        "het jaarverslag is niet aangeboden aan de adviesraad van {places}",
        "the annual report was not offered to the advisory council of {places}",
    ),
    hint=Text(
        "schrijf onder '{title}' wanneer het is aangeboden (on), of wanneer dat de bedoeling is (intended)",
        "record in offered when it was offered (on), or is meant to be (intended)",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': zeven op de tien gemeenten "
    "informeert de adviesraad niet (indicator I33)",
    check=check,
    since=IGJ_2024,
)
