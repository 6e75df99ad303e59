"""In de bladwijzers van een pdf staan geen persoonsgegevens.

Waarom: bladwijzers komen uit de koppen van het oorspronkelijke stuk. Wie de kop weglakt, laat de
bladwijzer vaak staan.

Zo herstelt u het: maak de pdf opnieuw vanuit het bronbestand, nadat u daar heeft weggelaten wat weg
moet.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT017",
    name="outline-name",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Persoonsgegeven in de bladwijzers", "Personal data in the bookmarks"),
    message=Text(
        "'{file}' heeft een persoonsgegeven in de bladwijzers ({where})",
        "'{file}' has personal data in its bookmarks ({where})",
    ),
    hint=Text(
        "maak de pdf opnieuw vanuit het bronbestand, nadat u daar heeft weggelaten wat weg moet",
        "make the PDF once more from its source, after taking out what must go",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.OUTLINE_NAME),
    legal=True,
)
