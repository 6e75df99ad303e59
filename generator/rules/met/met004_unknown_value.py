"""Een gegeven met vaste keuzes heeft een van die keuzes als waarde.

Waarom: met vaste keuzes kan een lezer zoeken en tellen. Een andere waarde valt buiten elke telling, en
bij de status is niet zeker of het stuk openbaar mag zijn.

Zo herstelt u het: kies een van de genoemde waarden en schrijf die precies zo, met kleine letters.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="MET004",
    name="unknown-value",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Onbekende waarde", "Unknown value"),
    message=Text(
        "'{written}' is geen keuze voor '{name}'; kies uit: {choices}",
        "'{written}' is no choice for '{name}'; choose from: {choices}",
    ),
    hint=Text(
        "schrijf een van deze waarden, precies zo en met kleine letters",
        "write one of these values, exactly so and in lower case",
    ),
    source="contract: Front matter",
    check=tells(FaultKind.WRONG_VALUE),
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
