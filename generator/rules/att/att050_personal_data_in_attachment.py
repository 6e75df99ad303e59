"""In de tekst van een bijlage staan geen persoonsgegevens.

Waarom: een bijlage wordt net zo goed gelezen en doorzocht als het stuk zelf. Ook koppen, voetnoten,
opmerkingen en eigenschappen worden gelezen.

Zo herstelt u het: haal het gegeven weg in het bronbestand en maak de bijlage opnieuw. Mag het
openbaar zijn, zet het dan in allow.yml.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import names
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT050",
    name="personal-data-in-attachment",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Persoonsgegeven in een bijlage", "Personal data in an attachment"),
    message=Text(
        "in '{file}' staat een persoonsgegeven: {what} ({where}, {count} keer)",
        "'{file}' holds personal data: {what} ({where}, {count} times)",
    ),
    hint=Text(
        "haal het gegeven weg in het bronbestand en maak de bijlage opnieuw; een openbaar "
        "gegeven zet u in allow.yml",
        "take it out of the source and make the attachment anew; put what is public in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6",
    check=names(person=False),
    legal=True,
)
