"""De regels van een bestand eindigen zoals in de rest van de repository.

Waarom: regeleinden van Windows worden gelezen. Maar na een wijziging elders lijkt het hele bestand
veranderd, en ziet een lezer van de wijziging niet meer wat er echt anders is.

Zo herstelt u het: kies in uw tekstprogramma 'LF' als regeleinde. Wie in de webpagina van de repository
werkt, hoeft niets te doen.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC007",
    name="windows-line-ends",
    severity=Severity.ADVICE,
    scope=Scope.FILE,
    title=Text("Regeleinden van Windows", "Windows line ends"),
    message=Text(
        "de regels eindigen op de wijze van Windows (CRLF)", "the lines end in the Windows way (CRLF)"
    ),
    hint=Text("kies in uw tekstprogramma 'LF' als regeleinde", "choose 'LF' as line end"),
    source="contract: The body; gitattributes(5), text",
    check=tells(FaultKind.CRLF),
)
