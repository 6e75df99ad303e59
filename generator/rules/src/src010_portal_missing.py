"""Bovenaan in de map 'content' staat 'portal.yml'.

Waarom: in dat bestand staan de naam, het adres en de contactpersoon van het portaal. Zonder dat bestand
is er geen voorpagina en missen feeds een vast kenmerk.

Zo herstelt u het: maak het bestand, met ten minste name en site_url.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC010",
    name="portal-missing",
    severity=Severity.WARNING,
    scope=Scope.FILE,
    title=Text("Portaal zonder instellingen", "Portal without settings"),
    message=Text("het bestand '{name}' ontbreekt", "'{name}' is missing"),
    hint=Text(
        "maak '{name}' met ten minste de naam (name) en het adres (site_url)",
        "make '{name}' with name and site_url",
    ),
    source="contract: Where files are",
    check=tells(FaultKind.MISSING_PORTAL),
)
