"""In een bestand staat iets.

Waarom: een leeg bestand is meestal een vergissing: er is iets weggehaald of niet bewaard.

Zo herstelt u het: vul het bestand, of verwijder het.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC003",
    name="empty-file",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Leeg bestand", "Empty file"),
    message=Text("het bestand is leeg", "the file is empty"),
    hint=Text("vul het bestand, of verwijder het", "fill the file, or delete it"),
    source="contract: Where files are",
    check=tells(FaultKind.EMPTY_FILE),
)
