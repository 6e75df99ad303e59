"""Achter elke sleutel staat een waarde.

Waarom: een lege sleutel kan vergeten zijn of met opzet leeg. Dat verschil is later niet meer te zien.

Zo herstelt u het: vul de waarde in, of haal de hele regel weg als er niets in te vullen is.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="MET003",
    name="empty-value",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Sleutel zonder waarde", "Key without value"),
    message=Text("achter '{title}' ({name}) staat niets", "nothing stands behind '{name}'"),
    hint=Text("vul '{title}' in, of haal de regel weg", "fill it in, or take the line away"),
    source="contract: Front matter",
    check=tells(FaultKind.EMPTY_VALUE),
)
