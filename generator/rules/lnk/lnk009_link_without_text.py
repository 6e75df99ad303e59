"""Een link heeft woorden die zeggen waar hij heen gaat.

Waarom: zonder tekst is een link niet te zien en niet aan te klikken, en een voorleesprogramma leest
het hele adres voor.

Zo herstelt u het: schrijf de tekst tussen de rechte haken: '[het toezichtbeleid](adres)'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link that nobody can see."""
    for link in known.body.links:
        if not link.text:
            yield flaw(at=link.span)


RULE = Rule(
    code="LNK009",
    name="link-without-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Link zonder tekst", "Link without text"),
    message=Text("deze link heeft geen tekst", "this link has no text"),
    hint=Text(
        "schrijf tussen de rechte haken waar de link naartoe gaat",
        "write between the brackets where the link leads",
    ),
    source="WCAG 2.1, succescriterium 2.4.4",
    check=check,
)
