"""In een stuk staan alleen algemene telefoonnummers.

Waarom: een nummer van een medewerker of cliënt is een persoonsgegeven.

Zo herstelt u het: haal het nummer weg. Is het een algemeen nummer, zet het dan bij 'Contact'
(contact) in partnership.yml of in allow.yml.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED021",
    name="phone-number",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Telefoonnummer dat niet is toegestaan", "Telephone number that is not allowed"),
    message=Text(
        "hier staat een telefoonnummer dat niet bij de contactgegevens hoort",
        "here is a telephone number that is not among the contact details",
    ),
    hint=accepting(
        "haal het nummer weg; is het een algemeen nummer, zet het dan bij 'Contactgegevens' "
        "(contact) in allow.yml",
        "remove the number, or put a general number under contact in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.PHONE),
    legal=True,
)
