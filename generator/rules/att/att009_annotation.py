"""In een bijlage staan geen notities of markeringen van een bewerker.

Waarom: een notitie noemt vaak wie hem schreef, en wat nog moest worden uitgezocht.

Zo herstelt u het: verwijder de notities, of maak de pdf opnieuw vanuit het bronbestand, nadat u
daar heeft weggelaten wat weg moet.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT009",
    name="annotation",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Notitie in een pdf", "Note in a PDF"),
    message=Text(
        "'{file}' bevat notities of markeringen ({where})",
        "'{file}' holds notes or markings ({where})",
    ),
    hint=Text(
        "verwijder de notities, of maak de pdf opnieuw vanuit het bronbestand, nadat u daar "
        "heeft weggelaten wat weg moet",
        "remove the notes, or make the PDF once more from its source, after taking out what must go",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.ANNOTATION),
    legal=True,
)
