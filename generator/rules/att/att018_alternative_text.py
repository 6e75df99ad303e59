"""In de beschrijving voor een schermlezer staan geen persoonsgegevens.

Waarom: de beschrijving is niet te zien en wordt wel voorgelezen. Zij blijft vaak staan als de
afbeelding is weggelakt.

Zo herstelt u het: verander de alternatieve tekst in het bronbestand en maak het bestand opnieuw.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT018",
    name="alternative-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text(
        "Persoonsgegeven in de beschrijving van een afbeelding",
        "Personal data in the description of a picture",
    ),
    message=Text(
        "'{file}' heeft een persoonsgegeven in de tekst voor een schermlezer ({where})",
        "'{file}' has personal data in the text for a screen reader ({where})",
    ),
    hint=Text(
        "verander de alternatieve tekst in het bronbestand en maak het bestand opnieuw",
        "change the alternative text in the source and make the file anew",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.ALTERNATIVE_TEXT),
    legal=True,
)
