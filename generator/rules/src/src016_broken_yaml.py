"""De gegevens zijn geschreven als YAML: op elke regel een sleutel, een dubbele punt, een spatie en de
waarde.

Waarom: als YAML niet klopt, is niet zeker wat u bedoelde. Het bestand wordt dan niet gelezen.

Zo herstelt u het: kijk op de aangewezen plaats en op de regel erboven. Zet een tekst met een bijzonder
teken tussen dubbele aanhalingstekens, sluit elk haakje en elk aanhalingsteken, en laat regels die bij
elkaar horen even ver inspringen.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC016",
    name="broken-yaml",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Schrijfwijze klopt niet", "YAML is broken"),
    message=Text(
        "hier klopt de schrijfwijze (YAML) niet, bij het teken '{seen}'",
        "the YAML is broken here, at the character '{seen}'",
    ),
    hint=Text(
        "kijk hier en op de regel erboven: zet tekst tussen dubbele aanhalingstekens, en sluit elk haakje",
        "look here and at the line above: put text between double quotes, and close each bracket",
    ),
    source="YAML 1.2.2, chapters 6 to 8",
    check=tells(FaultKind.BROKEN_YAML),
)
