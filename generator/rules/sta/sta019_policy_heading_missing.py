"""Beleid heeft de koppen 'Vorm en uitvoering' en 'Openbaarmaking'.

Waarom: de IGJ vraagt elke gemeente om in het beleid te beschrijven hoe het toezicht is ingericht en
hoe zij afweegt wat openbaar wordt.

Zo herstelt u het: voeg de kop toe als '## Vorm en uitvoering', met de tekst eronder. Hoofdletters
maken niet uit. Staat de hele tekst in een hoofddocument bij de bijlagen (role: main), dan zijn de
koppen niet nodig.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.bodies import first_line, has_main, heading_words
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED

_HEADINGS = (
    "Vorm en uitvoering",
    "Openbaarmaking",
)


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each heading that a reader may expect."""
    meta = document.meta
    if meta.kind is not Kind.POLICY or meta.publication_status not in ADOPTED or has_main(meta):
        return
    present = heading_words(known.body)
    for heading in _HEADINGS:
        if heading.casefold() not in present and document.body.strip():
            yield flaw(at=first_line(document.body), heading=heading)


RULE = Rule(
    code="STA019",
    name="policy-heading-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verplichte kop ontbreekt", "Obligatory heading is missing"),
    message=Text("het beleid heeft geen kop '{heading}'", "the policy has no heading '{heading}'"),
    hint=Text("zet er een kop van niveau 2 in: ## {heading}", "add a heading of level 2: ## {heading}"),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: beschrijf de vorm en de invulling, en de "
    "afweging over openbaarmaking",
    check=check,
)
