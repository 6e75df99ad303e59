"""De gegevens bestaan uit regels met een sleutel en een waarde.

Waarom: staat er alleen een tekst of een lijst, dan weet het programma niet waar die bij hoort.

Zo herstelt u het: schrijf op elke regel een sleutel, een dubbele punt, een spatie en de waarde,
bijvoorbeeld title: Toezichtbeleid.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC023",
    name="front-matter-without-keys",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Gegevens zonder sleutels", "Data without keys"),
    message=Text(
        "hier horen sleutels met waarden, en er staat een tekst of een lijst",
        "keys with values belong here, and there is a text or a list",
    ),
    hint=Text(
        "schrijf elke regel als 'sleutel: waarde', met een spatie na de dubbele punt",
        "write each line as 'key: value', with a space after the colon",
    ),
    source="contract: Front matter",
    check=tells(FaultKind.NOT_A_MAPPING),
)
