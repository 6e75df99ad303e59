"""In de mappen 'content' en 'reports' staan echte bestanden, geen verwijzingen naar een ander bestand.

Waarom: een verwijzing kan buiten de map wijzen. Dan komt er iets op de site dat niemand heeft nagekeken.

Zo herstelt u het: verwijder de verwijzing en zet het bestand zelf op deze plaats.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC008",
    name="symbolic-link",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Symbolische koppeling", "Symbolic link"),
    message=Text("'{name}' is een koppeling naar een ander bestand", "'{name}' is a link to another file"),
    hint=Text(
        "verwijder de koppeling en zet het bestand zelf hier", "delete the link and put the file itself here"
    ),
    source="contract: Where files are",
    check=tells(FaultKind.SYMBOLIC_LINK),
)
