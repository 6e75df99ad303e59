"""Koppen in de tekst beginnen op niveau 2.

Waarom: de titel van het stuk is de kop van niveau 1. Twee zulke koppen maken het voor wie de pagina
laat voorlezen onduidelijk waar het stuk begint.

Zo herstelt u het: begin elke hoofdkop met twee hekjes en een spatie, zoals '## Oordeel'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each heading that competes with the title."""
    for heading in known.body.headings:
        if heading.level == 1:
            yield flaw(at=heading.span, heading=heading.text)


RULE = Rule(
    code="STA021",
    name="heading-at-level-one",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Kop van niveau 1", "Heading of level 1"),
    message=Text(
        "de kop '{heading}' heeft niveau 1; dat is de titel al",
        "the heading '{heading}' has level 1, as the title has already",
    ),
    hint=Text("gebruik twee hekjes: ## {heading}", "use two signs: ## {heading}"),
    source="WCAG 2.1, succescriterium 1.3.1",
    check=check,
)
