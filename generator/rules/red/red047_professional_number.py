"""In een stuk staat geen AGB-code en geen BIG-nummer.

Waarom: met zo'n nummer is een zorgverlener in een openbaar register met naam en al op te zoeken.

Zo herstelt u het: haal het nummer weg, of zet er '[lak:5.1.2e nummer]' voor in de plaats. Dat iemand een
registratie had of niet, mag er wel staan.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED047",
    name="professional-number",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("AGB-code of BIG-nummer", "Number of a professional"),
    message=Text(
        "hier staat een AGB-code of een BIG-nummer",
        "here is the registration number of a professional",
    ),
    hint=accepting(
        "haal het nummer weg en zet er [lak:5.1.2e nummer]",
        "remove the number and put [lak:5.1.2e nummer] there",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.AGB, SightingKind.BIG),
    legal=True,
)
