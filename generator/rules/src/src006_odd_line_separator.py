"""Een regel eindigt met de Enter-toets.

Waarom: Word en pdf's gebruiken soms een ander teken voor een nieuwe regel. Niet elk programma ziet dat
als regeleinde, en dan staan plaatsen en sleutels verkeerd.

Zo herstelt u het: verwijder op de aangewezen plaats het teken tussen de twee regels en druk op Enter.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC006",
    name="odd-line-separator",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Vreemd regeleinde", "Odd line end"),
    message=Text(
        "hier eindigt een regel met het teken {character}", "here a line ends with the character {character}"
    ),
    hint=Text("verwijder het teken en druk op Enter", "delete the character and press Enter"),
    source="contract: The body",
    check=tells(FaultKind.LINE_SEPARATOR),
)
