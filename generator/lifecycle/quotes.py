"""Gate: every quote and example was agreed with whom it comes from."""

from generator.lifecycle.gate import At, Barrier, Gate
from generator.markdown.events import QuoteKind
from generator.markdown.outline import outline
from generator.markdown.quotes import read_head
from generator.model.library import Document
from generator.model.text import Text

_LONGEST_HEAD = 120  # characters


def check(document: Document, _at: At) -> Barrier | None:
    """Shut while the body has a quote or an example without 'afgestemd'."""
    if all(_is_agreed(piece) for piece in document.body.split("[!")[1:]):  # spares nearly every parse
        return None
    quotes = outline(document.body).quotes
    if all(quote.agreed or quote.kind is QuoteKind.REDACTION for quote in quotes):
        return None
    return Barrier(Text("een citaat is nog niet afgestemd", "a quote has not been agreed"))


def _is_agreed(piece: str) -> bool:
    """Whether what follows `[!` is an agreed quote or a redaction, wherever it stands."""
    head = read_head(f"[!{piece[:_LONGEST_HEAD]}")
    return piece.startswith("LAK]") or (head is not None and head.head.agreed)


GATE = Gate(
    name="quotes",
    title=Text("Citaten afgestemd", "Quotes agreed"),
    source="IGJ, Wmo-rapportage 2024: voorbeelden en citaten worden afgestemd",
    check=check,
)
