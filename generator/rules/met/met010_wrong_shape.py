"""Waar een waarde hoort staat een waarde, en waar een lijst hoort staat een lijst.

Waarom: een gegeven met onderdelen, zoals een locatie met een naam en een gemeente, kan niet uit een
losse tekst worden gelezen.

Zo herstelt u het: schrijf het gegeven in de vorm die de melding toont. [ ] is een lijst, { } zijn
sleutels met waarden.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="MET010",
    name="wrong-shape",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Verkeerd opgebouwd", "Wrong shape"),
    message=Text(
        "'{title}' ({name}) is hier anders opgebouwd; de vorm is {example}",
        "'{name}' is built in another way here; the shape is {example}",
    ),
    hint=Text(
        "schrijf '{title}' zoals het voorbeeld: [ ] is een lijst, {{ }} zijn sleutels met waarden",
        "write it again: [ ] is a list, {{ }} are keys with values",
    ),
    source="contract: Front matter",
    check=tells(FaultKind.WRONG_SHAPE),
)
