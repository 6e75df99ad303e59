"""Iedereen kan een bijlage lezen, ook met een schermlezer.

Waarom: de overheid maakt wat zij publiceert toegankelijk. Wie een bijlage niet kan lezen, mist een
deel van het rapport.

Zo herstelt u het: maak de bijlage toegankelijk en zet 'Toegankelijk' (accessible) op 'yes'. Kan dat
niet, zet de inhoud dan ook in de tekst, of noem de uitzondering met 'exempt' (uitgezonderd).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Accessible, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import TOEGANKELIJK
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each attachment of a published document that not everyone can read."""
    meta = document.meta
    if not meta.attachments or meta.publication_status is not Status.PUBLISHED:
        return
    for index, attachment in enumerate(meta.attachments):
        if attachment.accessible is Accessible.NO:
            yield flaw(f"attachments[{index}].accessible", file=attachment.file)


RULE = Rule(
    code="STA068",
    name="attachment-not-accessible",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage is niet toegankelijk", "Attachment is not accessible"),
    message=Text(
        "bijlage '{file}' is niet voor iedereen te lezen", "attachment '{file}' cannot be read by everyone"
    ),
    hint=Text(
        "maak de bijlage toegankelijk, of zet de inhoud ook in de tekst",
        "make the attachment accessible, or put its contents in the text as well",
    ),
    source="Besluit digitale toegankelijkheid overheid; WCAG 2.1",
    check=check,
    since=TOEGANKELIJK,
)
