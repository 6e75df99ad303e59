"""Elke sleutel staat er maar een keer.

Waarom: staat een sleutel er twee keer, dan is niet duidelijk welke waarde geldt. Bij de status kan dat
een stuk ten onrechte openbaar maken.

Zo herstelt u het: kies welke van de twee regels blijft staan, en verwijder de andere.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC022",
    name="double-key",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Dubbele sleutel", "Double key"),
    message=Text("de sleutel '{name}' staat er twee keer", "the key '{name}' is there twice"),
    hint=Text("verwijder een van de twee regels", "delete one of the two lines"),
    source="contract: Unknown and double keys are errors",
    check=tells(FaultKind.DOUBLE_KEY),
)
