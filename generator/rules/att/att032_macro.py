"""In een bijlage zitten geen macro's.

Waarom: een macro is een programma dat bij het openen kan starten. Veel organisaties houden zo'n
bestand tegen.

Zo herstelt u het: sla het bestand op zonder macro's: als docx, xlsx of odt.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT032",
    name="macro",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Macro", "Macro"),
    message=Text(
        "'{file}' bevat een macro ({where})",
        "'{file}' holds a macro ({where})",
    ),
    hint=Text(
        "sla het bestand op zonder macro's: als docx, xlsx of odt",
        "save the file without macros: as docx, xlsx or odt",
    ),
    source="contract: Where files are",
    check=hides(HiddenKind.MACRO),
)
