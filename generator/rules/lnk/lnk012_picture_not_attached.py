"""Een afbeelding in de tekst is een bijlage van het stuk.

Waarom: alleen wat het stuk zelf noemt, wordt gecontroleerd op verborgen gegevens en gaat mee naar
de site. Een afbeelding van een andere site kan veranderen en volgt wie haar bekijkt.

Zo herstelt u het: zet het bestand in de map 'files', noem het onder 'Bijlagen' (attachments) en
verwijs naar 'files/naam.png'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import attachment_paths, relative_target
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each picture that the document does not name."""
    if not known.body.images:
        return
    named = frozenset(attachment_paths(document))
    for image in known.body.images:
        if relative_target(image.src, document.path) not in named:
            yield flaw(at=image.span, source=image.src)


RULE = Rule(
    code="LNK012",
    name="picture-not-attached",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Afbeelding die geen bijlage is", "Picture that is no attachment"),
    message=Text(
        "de afbeelding '{source}' staat niet bij 'Bijlagen' (attachments)",
        "the picture '{source}' is not among the attachments",
    ),
    hint=Text(
        "zet het bestand in de map 'files' en noem het bij 'Bijlagen' (attachments)",
        "put the file in the folder files and name it under attachments",
    ),
    source="contract: The body",
    check=check,
)
