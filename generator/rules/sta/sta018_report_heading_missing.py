"""Een rapport heeft de koppen 'Wat is onderzocht', 'Oordeel' en 'Vervolg'.

Waarom: de lezer wil drie dingen weten: wat is bekeken, wat vond de toezichthouder ervan en wat
gebeurt er nu. Het landelijke afsprakenkader vraagt die drie delen in elk rapport.

Zo herstelt u het: voeg de kop toe als '## Wat is onderzocht', met de tekst eronder. Hoofdletters
maken niet uit. Staat de hele tekst in een hoofddocument bij de bijlagen (role: main), dan zijn de
koppen niet nodig.
"""

from generator.model.finding import Severity
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.headings import misses
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="STA018",
    name="report-heading-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verplichte kop ontbreekt", "Obligatory heading is missing"),
    message=Text("het rapport heeft geen kop '{heading}'", "the report has no heading '{heading}'"),
    hint=Text("zet er een kop van niveau 2 in: ## {heading}", "add a heading of level 2: ## {heading}"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, noot 6: wat is "
    "getoetst, het oordeel en het vervolg",
    check=misses(Kind.VISIT_REPORT, "Wat is onderzocht", "Oordeel", "Vervolg"),
)
