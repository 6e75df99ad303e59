"""De kop van een citaat staat op een eigen regel: '> [!CITAAT afgestemd]'.

Waarom: een kop die het programma niet herkent, wordt gewone tekst. Niemand controleert dan nog of
het citaat is afgestemd.

Zo herstelt u het: zet een lege regel voor het citaat. Begin dan met '> [!CITAAT afgestemd]' of
'> [!VOORBEELD afgestemd]', zonder accenten, sterretjes of schuine streep. Zet ook voor elke regel
van het citaat het teken >.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.quote_heads import lost_heads
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each head that makes no quote."""
    for span in lost_heads(document.body, known.body.quotes):
        yield flaw(at=span)


RULE = Rule(
    code="RED034",
    name="quote-head-not-understood",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Kop van een citaat niet herkend", "Head of a quote not understood"),
    message=Text(
        "deze kop van een citaat of voorbeeld wordt niet herkend",
        "this head of a quote or example is not understood",
    ),
    hint=Text(
        "zet een lege regel ervoor en schrijf de kop alleen op een regel, als '> [!CITAAT afgestemd]'",
        "put an empty line before it and write the head alone on a line, as '> [!CITAAT afgestemd]'",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: voorbeelden en citaten worden afgestemd",
    check=check,
)
