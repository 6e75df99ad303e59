"""Een citaat of voorbeeld is afgestemd met wie het betreft voordat het stuk openbaar wordt.

Waarom: mensen en organisaties moeten weten dat hun woorden openbaar worden. Zolang dit niet is
gebeurd, kan het stuk niet openbaar worden.

Zo herstelt u het: leg de tekst voor. Is er akkoord, schrijf dan '[!CITAAT afgestemd]' of
'[!VOORBEELD afgestemd]'. Lukt dat niet, haal het citaat dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.bodies import QUOTED
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each quote that nobody agreed to."""
    if document.meta.publication_status is Status.PUBLISHED:
        return
    for quote in known.body.quotes:
        if quote.kind in QUOTED and not quote.agreed:
            yield flaw(at=quote.span)


RULE = Rule(
    code="RED016",
    name="quote-not-agreed-yet",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Citaat nog niet afgestemd", "Quote not agreed yet"),
    message=Text("dit citaat of voorbeeld is nog niet afgestemd", "this quote or example was not agreed yet"),
    hint=Text(
        "leg de tekst voor en schrijf daarna [!CITAAT afgestemd] of [!VOORBEELD afgestemd]",
        "submit the text and then write [!CITAAT afgestemd] or [!VOORBEELD afgestemd]",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: voorbeelden en citaten worden afgestemd",
    check=check,
)
