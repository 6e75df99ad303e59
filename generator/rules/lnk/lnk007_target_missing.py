"""Een verwijzing binnen de site wijst naar een bestand dat er is.

Waarom: de lezer die klikt, krijgt anders een foutpagina. Vaak is een bestand verplaatst of anders
genoemd.

Zo herstelt u het: verbeter het pad. Het telt vanaf de map van dit bestand, zoals
'vr-2026-001-voorbeeld.md' of 'files/bijlage.pdf'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import relative_target
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link that leads nowhere."""
    for link in known.body.links:
        target = relative_target(link.href, document.path)
        if target and target not in known.targets:
            yield flaw(at=link.span, target=link.href)


RULE = Rule(
    code="LNK007",
    name="target-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Link naar een bestand dat er niet is", "Link to a file that is not there"),
    message=Text(
        "het bestand '{target}' bestaat niet in dit samenwerkingsverband",
        "the file '{target}' does not exist in this partnership",
    ),
    hint=Text(
        "verbeter het pad; het telt vanaf de map van dit bestand",
        "correct the path; it counts from the folder of this file",
    ),
    source="contract: The body",
    check=check,
)
