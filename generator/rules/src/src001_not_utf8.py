"""Een bestand is gewone tekst in UTF-8.

Waarom: in een andere codering worden letters zoals é en ï onleesbaar, en kan een controle op
persoonsgegevens namen missen.

Zo herstelt u het: bewaar het bestand opnieuw en kies daarbij de codering 'UTF-8'. In Word: Opslaan als,
Tekst zonder opmaak, Andere codering, Unicode (UTF-8).
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC001",
    name="not-utf8",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Bestand is geen UTF-8", "File is not UTF-8"),
    message=Text("het bestand is geen tekst in UTF-8", "the file is not UTF-8 text"),
    hint=Text(
        "bewaar het bestand opnieuw met de codering UTF-8",
        "save the file again with the encoding UTF-8",
    ),
    source="contract: The body; RFC 3629",
    check=tells(FaultKind.NOT_UTF8),
)
