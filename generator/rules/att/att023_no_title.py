"""Een pdf heeft een titel.

Waarom: een browser en een schermlezer noemen anders de naam van het bestand.

Zo herstelt u het: vul in het bronbestand de titel in ('Bestand', 'Info' of 'Eigenschappen') en maak
de pdf opnieuw.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT023",
    name="no-title",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Pdf zonder titel", "PDF without a title"),
    message=Text(
        "'{file}' heeft geen titel ({where})",
        "'{file}' has no title ({where})",
    ),
    hint=Text(
        "vul in het bronbestand de titel in ('Bestand', 'Info' of 'Eigenschappen') en maak de pdf opnieuw",
        "fill in the title in the source ('File', 'Info' or 'Properties') and make the PDF anew",
    ),
    source="Tijdelijk besluit digitale toegankelijkheid overheid",
    check=hides(HiddenKind.NO_TITLE),
)
