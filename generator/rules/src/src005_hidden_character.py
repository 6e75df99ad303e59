"""In een tekst staan alleen tekens die een lezer kan zien.

Waarom: een onzichtbaar teken kan de leesrichting omkeren of een naam in tweeën knippen. Dan staat er
iets anders dan u ziet, en mist een controle op persoonsgegevens namen.

Zo herstelt u het: verwijder het teken op de aangewezen plaats. Staat er niets te zien, verwijder dan ook
de letter ervoor en erna en typ die opnieuw. Plak tekst uit een pdf eerst in een kladblok.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC005",
    name="hidden-character",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Onzichtbaar teken", "Hidden character"),
    message=Text(
        "hier staat het onzichtbare teken {character}", "here stands the hidden character {character}"
    ),
    hint=Text(
        "verwijder het teken en typ de letters ernaast opnieuw",
        "delete the character and type the letters beside it again",
    ),
    source="contract: The body; Unicode Standard Annex 9",
    check=tells(FaultKind.CONTROL_CHARACTER),
)
