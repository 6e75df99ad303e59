"""Een link wijst niet naar een map op het netwerk van de organisatie.

Waarom: niemand buiten de organisatie kan erbij, en de namen van servers en mappen horen niet op een
site.

Zo herstelt u het: voeg het bestand toe bij 'Bijlagen' (attachments) of haal de link weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import Refused, destinations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link of this sort."""
    for link in destinations(known.body, Refused.NETWORK_PATH):
        yield flaw(at=link.span)


RULE = Rule(
    code="LNK003",
    name="network-path",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Link naar een netwerkmap", "Link to a network folder"),
    message=Text(
        "een link naar een netwerkmap (\\\\server\\map) is niet toegestaan",
        "a link to a network folder (\\\\server\\folder) is not allowed",
    ),
    hint=Text(
        "voeg het bestand toe als bijlage, of haal de link weg",
        "add the file as an attachment, or remove the link",
    ),
    source="contract: The body",
    check=check,
    legal=True,
)
