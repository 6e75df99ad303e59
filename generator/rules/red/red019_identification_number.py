"""In een stuk staat geen burgerservicenummer.

Waarom: het bsn mag alleen worden gebruikt waar een wet dat zegt. Met een bsn kan iemand zich
voordoen als een ander.

Zo herstelt u het: haal het nummer weg en zet er '[lak:5.1.1e nummer]' voor in de plaats. Stond het
al in git, meld dat dan als datalek.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED019",
    name="identification-number",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Burgerservicenummer", "Citizen service number"),
    message=Text(
        "hier staat een nummer dat een burgerservicenummer kan zijn",
        "here is a number that can be a citizen service number",
    ),
    hint=accepting(
        "haal het nummer weg en zet er [lak:5.1.1e nummer]",
        "remove the number and put [lak:5.1.1e nummer] there",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.BSN),
    legal=True,
)
