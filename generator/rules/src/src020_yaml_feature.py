"""In de gegevens staan alleen sleutels, waarden en lijsten.

Waarom: YAML kent ook verwijzingen en typen, met tekens als & * ! en <<. Daarmee staat er iets anders dan
u leest. Een tekst die met zo'n teken begint, wordt vaak per ongeluk zo opgevat.

Zo herstelt u het: zet de tekst tussen dubbele aanhalingstekens. Gebruikte u het teken met opzet, schrijf
de waarde dan uit.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC020",
    name="yaml-feature",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Teken met een bijzondere betekenis", "Special YAML"),
    message=Text(
        "hier staat '{name}', en dat heeft in YAML een bijzondere betekenis",
        "here stands '{name}', which has a special meaning in YAML",
    ),
    hint=Text(
        "zet de tekst tussen dubbele aanhalingstekens, of schrijf de waarde uit",
        "put the text between double quotes, or write the value in full",
    ),
    source="YAML 1.2.2, sections 6.9 (Node Properties), 7.1 (Alias Nodes) and 9.2 (Streams)",
    check=tells(FaultKind.YAML_FEATURE),
)
