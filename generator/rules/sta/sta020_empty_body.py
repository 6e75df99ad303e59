"""Een vastgesteld stuk heeft tekst, of een hoofddocument als bijlage.

Waarom: een lege pagina vertelt de lezer niets, en de zoekmachine vindt haar niet.

Zo herstelt u het: zet de tekst onder de tweede '---'. Is er alleen een PDF, voeg die dan toe bij
'Bijlagen' (attachments) met 'role: main'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.place import Span
from generator.model.text import Text
from generator.rules.bodies import has_main
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a final document in which there is nothing to read."""
    meta = document.meta
    if known.body.first_text is not None or meta.publication_status not in ADOPTED or has_main(meta):
        return
    yield flaw(at=Span(1, 1, 1, 1))


RULE = Rule(
    code="STA020",
    name="empty-body",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Stuk zonder tekst", "Document without text"),
    message=Text("onder de tweede '---' staat geen tekst", "there is no text below the second ---"),
    hint=Text(
        "schrijf de tekst, of voeg het stuk toe bij 'Bijlagen' (attachments) met 'role: main' "
        "(hoofddocument)",
        "write the text, or add the document as an attachment with role: main",
    ),
    source="contract: Front matter; Wet open overheid, artikel 3.1",
    check=check,
)
