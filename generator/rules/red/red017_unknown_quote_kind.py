"""Een blok met een kop is een citaat, een voorbeeld of een weggelakte passage.

Waarom: wat niet wordt begrepen, blijft dicht. Een typefout in 'afgestemd' kan anders een citaat
openbaar maken waar niemand mee instemde.

Zo herstelt u het: schrijf de kop als '[!CITAAT afgestemd]', '[!VOORBEELD afgestemd]' of '[!LAK]
5.1.2e passage'. Is het een gewoon citaat uit een wet, haal dan de kop weg.
"""

from collections.abc import Iterator

from generator.markdown.events import QuoteKind
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each head that nobody knows."""
    for quote in known.body.quotes:
        if quote.kind is QuoteKind.UNKNOWN:
            yield flaw(at=quote.span)


RULE = Rule(
    code="RED017",
    name="unknown-quote-kind",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende kop van een citaat", "Unknown head of a quote"),
    message=Text(
        "dit blok begint met een kop die niet wordt begrepen",
        "this block starts with a head that is not understood",
    ),
    hint=Text(
        "gebruik [!CITAAT], [!CITAAT afgestemd], [!VOORBEELD], [!VOORBEELD afgestemd] of [!LAK]",
        "use [!CITAAT], [!CITAAT afgestemd], [!VOORBEELD], [!VOORBEELD afgestemd] or [!LAK]",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: voorbeelden en citaten worden afgestemd",
    check=check,
)
