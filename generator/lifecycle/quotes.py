"""Gate: every quote and example was agreed with whom it comes from."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.markdown.events import QuoteKind
from generator.markdown.outline import outline
from generator.model.library import Document
from generator.model.text import Text


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the body has a quote or an example without 'afgestemd'."""
    if "[!" not in document.body:  # spares a parse of nearly every body
        return None
    quotes = outline(document.body).quotes
    if all(quote.agreed or quote.kind is QuoteKind.REDACTION for quote in quotes):
        return None
    return Barrier(Text("een citaat is nog niet afgestemd", "a quote has not been agreed"))


GATE = Gate(
    name="quotes",
    title=Text("Citaten afgestemd", "Quotes agreed"),
    source="IGJ, Wmo-rapportage 2024: voorbeelden en citaten worden afgestemd",
    check=check,
)
