"""De herkende tekst van een scan past bij wat op de bladzijde te zien is.

Waarom: als de tekst is herkend vóór het weglakken, blijft de oude tekst achter het beeld staan.

Zo herstelt u het: laat het scanprogramma de tekst opnieuw herkennen, na het weglakken.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT019",
    name="ocr-mismatch",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Herkende tekst zonder beeld", "Recognised text without a picture"),
    message=Text(
        "'{file}' heeft herkende tekst waar op de scan niets te zien is ({where})",
        "'{file}' has recognised text where the scan shows nothing ({where})",
    ),
    hint=Text(
        "laat het scanprogramma de tekst opnieuw herkennen, na het weglakken",
        "let the scanning program recognise the text again, after redacting",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.OCR_MISMATCH),
    legal=True,
)
