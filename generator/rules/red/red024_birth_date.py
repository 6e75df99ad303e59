"""In een stuk staat geen geboortedatum.

Waarom: een geboortedatum wijst samen met een plaats vaak een persoon aan.

Zo herstelt u het: haal de datum weg en zet er '[lak:5.1.2e datum]'. Is de leeftijd nodig, noem dan
een groep, zoals 'ouder dan 75'.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED024",
    name="birth-date",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Geboortedatum", "Date of birth"),
    message=Text("hier staat een geboortedatum", "here is a date of birth"),
    hint=accepting(
        "haal de datum weg en zet er [lak:5.1.2e datum]", "remove the date and put [lak:5.1.2e datum] there"
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.BIRTH_DATE),
    legal=True,
)
