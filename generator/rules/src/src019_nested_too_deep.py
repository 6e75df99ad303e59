"""Gegevens staan ten hoogste twaalf lagen diep in elkaar.

Waarom: geen enkel gegeven heeft zo veel lagen nodig. Vaak staat er een rij haakjes te veel, en een heel
diepe rij kan het programma laten vastlopen.

Zo herstelt u het: haal de haakjes of het inspringen weg die er te veel staan.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC019",
    name="nested-too-deep",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Te veel lagen", "Nested too deep"),
    message=Text(
        "de gegevens zijn hier meer dan twaalf lagen diep", "the data is more than twelve levels deep here"
    ),
    hint=Text("haal haakjes of inspringen weg", "take away brackets or indents"),
    source="contract: Front matter; limit chosen by this project",
    check=tells(FaultKind.TOO_DEEP),
)
