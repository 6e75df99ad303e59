"""Een waarde met een dubbele punt erin staat tussen aanhalingstekens.

Waarom: een dubbele punt met een spatie erachter betekent in YAML: hier begint een nieuwe waarde. Daarom
is niet duidelijk waar de waarde ophoudt.

Zo herstelt u het: zet de hele waarde tussen dubbele aanhalingstekens, bijvoorbeeld title: "Dagbesteding:
een rapport". Staan er al dubbele aanhalingstekens in, gebruik dan enkele eromheen.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC018",
    name="unquoted-colon",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Dubbele punt zonder aanhalingstekens", "Colon without quotes"),
    message=Text("de waarde van '{name}' bevat een dubbele punt", "the value of '{name}' holds a colon"),
    hint=Text(
        "zet alles na '{name}:' tussen dubbele aanhalingstekens",
        "put everything after '{name}:' between double quotes",
    ),
    source="YAML 1.2.2, section 7.3.3 (Plain Style)",
    check=tells(FaultKind.UNQUOTED_COLON),
)
