"""Alle verplichte gegevens zijn ingevuld.

Waarom: zonder een verplicht gegeven is een stuk niet te plaatsen of niet te vinden. Het wordt dan niet
gelezen.

Zo herstelt u het: voeg een regel toe met de sleutel, een dubbele punt, een spatie en de waarde. Met
'toezicht new' krijgt u een bestand waarin alle verplichte sleutels al staan.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="MET002",
    name="missing-key",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Verplicht gegeven ontbreekt", "Required key is missing"),
    message=Text("'{name}' ontbreekt", "'{name}' is missing"),
    hint=Text(
        "vul '{title}' in, met een regel die begint met '{name}:'",
        "fill it in, with a line that begins with '{name}:'",
    ),
    source="contract: Front matter, keys marked *",
    check=tells(FaultKind.MISSING_KEY),
)
