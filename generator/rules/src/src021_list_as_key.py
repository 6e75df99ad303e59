"""Voor de dubbele punt staat een enkel woord.

Waarom: staat er iets tussen haakjes voor de dubbele punt, dan is dat voor YAML een lijst. Dat gebeurt
vaak bij een lijst zonder streepjes of bij [ ] of { } vooraan in een tekst.

Zo herstelt u het: zet de tekst tussen dubbele aanhalingstekens, of haal de haakjes weg.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC021",
    name="list-as-key",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Lijst als sleutel", "List as key"),
    message=Text(
        "voor de dubbele punt staat een lijst in plaats van een woord",
        "before the colon stands a list instead of a word",
    ),
    hint=Text(
        "haal de haakjes weg, of zet de tekst tussen dubbele aanhalingstekens",
        "take the brackets away, or put the text between double quotes",
    ),
    source="contract: Front matter",
    check=tells(FaultKind.KEY_NOT_SCALAR),
)
