"""De kopgegevens van een stuk eindigen met een regel '---'.

Waarom: zonder die regel is niet te zien waar de kopgegevens stoppen en de tekst begint. Het stuk
wordt niet gelezen.

Zo herstelt u het: zet tussen de kopgegevens en de tekst een regel met alleen drie streepjes.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC014",
    name="front-matter-not-closed",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Kopgegevens niet afgesloten", "Front matter is not closed"),
    message=Text(
        "onder de kopgegevens ontbreekt de tweede regel '---'", "no second line '---' follows the first line"
    ),
    hint=Text(
        "zet een regel '---' tussen de kopgegevens en de tekst", "put a line '---' below the front matter"
    ),
    source="contract: Front matter",
    check=tells(FaultKind.UNCLOSED_FENCE),
)
