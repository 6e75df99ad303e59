"""Een datum is geschreven als jaar-maand-dag en bestaat echt.

Waarom: bij 04-03-2026 weet niemand zeker of het maart of april is. Met een verkeerde dag gaat een stuk
te vroeg of te laat open.

Zo herstelt u het: schrijf de datum als jaar-maand-dag, met nullen: 2026-03-04.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="MET005",
    name="wrong-date",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Geen datum", "Not a date"),
    message=Text("'{written}' is geen datum voor '{name}'", "'{written}' is no date for '{name}'"),
    hint=Text(
        "schrijf jaar-maand-dag, bijvoorbeeld 2026-03-04", "write year-month-day, for example 2026-03-04"
    ),
    source="contract: Front matter, Types; ISO 8601-1:2019, 5.2.2.1",
    check=tells(FaultKind.WRONG_DATE),
)
