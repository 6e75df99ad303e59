"""Een link heeft een adres.

Waarom: '[tekst][naam]' zonder regel '[naam]: adres' wordt geen link. De lezer ziet de haken.

Zo herstelt u het: schrijf '[tekst](https://...)', of voeg de regel met het adres toe.
"""

from collections.abc import Iterator

from generator.markdown.events import LinkKind
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link that stays text."""
    for link in known.body.links:
        if link.kind is LinkKind.UNDEFINED or (link.kind is LinkKind.LINK and not link.href):
            yield flaw(at=link.span)


RULE = Rule(
    code="LNK020",
    name="link-without-address",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Link zonder adres", "Link without an address"),
    message=Text(
        "voor deze link is geen adres gegeven; de site toont de haken als tekst",
        "no address was given for this link; the site shows the brackets as text",
    ),
    hint=Text(
        "zet onderaan een regel met [naam]: https://..., of schrijf het adres direct achter de tekst",
        "put a line below with [name]: https://..., or write the address directly behind the text",
    ),
    source="contract: The body",
    check=check,
)
