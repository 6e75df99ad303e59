"""Een pdf zegt in welke taal hij is geschreven.

Waarom: een schermlezer leest Nederlands anders voor met een Engelse stem.

Zo herstelt u het: stel in het tekstprogramma de taal in op Nederlands en maak de pdf opnieuw.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT022",
    name="no-language",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Pdf zonder taal", "PDF without a language"),
    message=Text(
        "'{file}' noemt geen taal ({where})",
        "'{file}' names no language ({where})",
    ),
    hint=Text(
        "stel in het tekstprogramma de taal in op Nederlands en maak de pdf opnieuw",
        "set the language to Dutch in the word processor and make the PDF anew",
    ),
    source="Tijdelijk besluit digitale toegankelijkheid overheid",
    check=hides(HiddenKind.NO_LANGUAGE),
)
