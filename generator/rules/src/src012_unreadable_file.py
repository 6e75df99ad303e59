"""Het programma mag elk bestand openen.

Waarom: een bestand dat niet open kan, wordt niet gelezen en dus niet nagekeken.

Zo herstelt u het: vraag wie de server beheert om leesrechten op het bestand te geven, of zet het bestand
opnieuw neer.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC012",
    name="unreadable-file",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Bestand kan niet open", "File cannot be opened"),
    message=Text("het bestand kan niet worden geopend", "the file cannot be opened"),
    hint=Text(
        "vraag de beheerder om leesrechten op dit bestand, of zet het bestand opnieuw neer",
        "give the program permission to read this file",
    ),
    source="contract: Where files are",
    check=tells(FaultKind.UNREADABLE),
)
