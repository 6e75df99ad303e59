"""Een rapport of jaarverslag gaat naar de raad en de adviesraad als het is vastgesteld.

Waarom: daarvoor kan de tekst nog veranderen. Meestal is een van de twee dagen verkeerd getypt.

Zo herstelt u het: verbeter de dag die niet klopt. Ging het om een gesprek over een eerste versie,
haal de regel dan weg onder 'Aangeboden aan' (offered).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport, VisitReport
from generator.model.library import Document
from generator.model.terms import OfferedTo
from generator.model.text import Text
from generator.rules.dates import adopted_step
from generator.rules.known import Known
from generator.rules.offering import offers
from generator.rules.rule import Flaw, Rule, Scope, flaw

_PUBLIC_BODIES = frozenset({OfferedTo.COUNCIL, OfferedTo.ADVISORY_COUNCIL})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each day of offering to a public body that lies before the first day of adoption."""
    if not isinstance(document.meta, VisitReport | AnnualReport):
        return  # a council gets a policy or a measure before somebody adopts it
    adopted = adopted_step(document.meta, known.today)
    if adopted is None:
        return
    for key, offer in offers(document):
        if offer.to in _PUBLIC_BODIES and offer.on is not None and offer.on < adopted.day:
            yield flaw(f"{key}.on", day=offer.on, adopted=adopted.day)


RULE = Rule(
    code="REC016",
    name="offered-before-adopted",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Aangeboden voor het vaststellen", "Offered before it was adopted"),
    message=Text(
        "het stuk is aangeboden op {day}, en pas vastgesteld op {adopted}",
        "the document was offered on {day}, and only adopted on {adopted}",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11: vaststellen en "
    "aanbieden",
    check=check,
)
