"""Een bijlage is zo groot dat hij nagekeken kan worden: ten hoogste 50 MB, ook uitgepakt niet veel
meer.

Waarom: een klein bestand kan uitgepakt duizend keer zo groot zijn. Wat te groot is, wordt niet
bekeken, en dus ook niet openbaar gemaakt.

Zo herstelt u het: verklein de afbeeldingen, of verdeel het bestand in delen.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT003",
    name="too-large",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage is te groot om na te kijken", "Attachment is too large to look through"),
    message=Text(
        "'{file}' is te groot om na te kijken, of wordt dat bij het uitpakken ({where})",
        "'{file}' is too large to look through, or becomes so when unpacked ({where})",
    ),
    hint=Text(
        "verklein de afbeeldingen, of verdeel het bestand in delen",
        "make the pictures smaller, or divide the file",
    ),
    source="contract: Where files are",
    check=hides(HiddenKind.TOO_LARGE),
)
