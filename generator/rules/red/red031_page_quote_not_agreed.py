"""Een citaat of voorbeeld op een gewone pagina is afgestemd met wie het betreft.

Waarom: een pagina is meteen openbaar. Mensen en organisaties moeten weten dat hun woorden daar
staan.

Zo herstelt u het: leg de tekst voor. Is er akkoord, schrijf dan '> [!CITAAT afgestemd]' of
'> [!VOORBEELD afgestemd]'. Lukt dat niet, haal het citaat dan weg.
"""

from collections.abc import Iterator

from generator.markdown.events import QuoteKind
from generator.markdown.outline import outline
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.bodies import on_page
from generator.rules.known import Known
from generator.rules.quote_heads import lost_heads
from generator.rules.rule import Flaw, Rule, Scope


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each quote that nobody agreed to, and at each head that is understood as none."""
    for page in collection.pages:
        quotes = outline(page.body).quotes if "[" in page.body else ()
        spans = [one.span for one in quotes if not one.agreed and one.kind is not QuoteKind.REDACTION]
        for span in (*spans, *lost_heads(page.body, quotes)):
            yield Flaw(path=page.path, span=on_page(page, span))


RULE = Rule(
    code="RED031",
    name="page-quote-not-agreed",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Citaat op een pagina zonder akkoord", "Quote on a page without agreement"),
    message=Text(
        "dit citaat of voorbeeld op een pagina is niet afgestemd",
        "this quote or example on a page was not agreed",
    ),
    hint=Text(
        "leg de tekst voor en schrijf daarna '> [!CITAAT afgestemd]' of '> [!VOORBEELD afgestemd]'",
        "submit the text and then write '> [!CITAAT afgestemd]' or '> [!VOORBEELD afgestemd]'",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: voorbeelden en citaten worden afgestemd",
    check=check,
)
