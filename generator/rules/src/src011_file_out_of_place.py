"""Elk bestand staat in de map die erbij hoort en heeft een naam met kleine letters, cijfers en streepjes.

Waarom: een bestand op een andere plaats wordt niet gelezen. Dan lijkt een stuk geplaatst, maar komt het
nooit op de site.

Zo herstelt u het: beleid en werkplannen staan in content/<samenwerking>/policies, rapporten in
reports/<samenwerking>/<jaar>, bijlagen in de map 'files' daaronder. Gebruik in de naam geen
hoofdletters, spaties of accenten: vr-2026-001-dagbesteding.md.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC011",
    name="file-out-of-place",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Bestand op een vreemde plaats", "File out of place"),
    message=Text(
        "'{name}' staat op een plaats, of heeft een naam, die hier niet voorkomt",
        "'{name}' stands in a place, or has a name, that does not occur here",
    ),
    hint=Text(
        "gebruik kleine letters, cijfers en streepjes, en kijk of de map klopt",
        "use lower case letters, digits and dashes, and check the folder",
    ),
    source="contract: Where files are",
    check=tells(FaultKind.WRONG_FILE_NAME),
)
