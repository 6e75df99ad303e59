"""Elk samenwerkingsverband heeft een bestand 'partnership.yml'.

Waarom: zonder dit bestand is niet bekend wie publiceert, voor welke gemeenten en op welk adres. Van dit
samenwerkingsverband wordt dan niets openbaar.

Zo herstelt u het: maak het bestand, met ten minste schema, name, site_url, municipalities en contact. Of
geef de map de naam van een samenwerkingsverband dat al bestaat.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC009",
    name="partnership-without-settings",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Samenwerkingsverband zonder instellingen", "Partnership without settings"),
    message=Text("het bestand '{name}' ontbreekt", "'{name}' is missing"),
    hint=Text("maak '{name}', of hernoem de map", "make '{name}', or rename the folder"),
    source="contract: Where files are",
    check=tells(FaultKind.MISSING_FILE),
)
