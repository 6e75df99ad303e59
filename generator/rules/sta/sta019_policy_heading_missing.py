"""Beleid heeft de koppen 'Vorm en uitvoering' en 'Openbaarmaking'.

Waarom: de IGJ vraagt elke gemeente om in het beleid te beschrijven hoe het toezicht is ingericht en
hoe zij afweegt wat openbaar wordt.

Zo herstelt u het: voeg de kop toe als '## Vorm en uitvoering', met de tekst eronder. Hoofdletters
maken niet uit. Staat de hele tekst in een hoofddocument bij de bijlagen (role: main), dan zijn de
koppen niet nodig.
"""

from generator.model.finding import Severity
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.headings import misses
from generator.rules.rule import Rule, Scope

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
    check=misses(Kind.POLICY, "Vorm en uitvoering", "Openbaarmaking"),
)
