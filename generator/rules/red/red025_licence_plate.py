"""In een stuk staat geen kenteken.

Waarom: een kenteken is herleidbaar tot een persoon.

Zo herstelt u het: haal het kenteken weg of zet er een lakmarkering voor in de plaats.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED025",
    name="licence-plate",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Kenteken", "Licence plate"),
    message=Text("hier staat een kenteken", "here is a licence plate"),
    hint=accepting(
        "haal het kenteken weg en zet er [lak:5.1.2e nummer]",
        "remove the plate and put [lak:5.1.2e nummer] there",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.LICENCE_PLATE),
    legal=True,
)
