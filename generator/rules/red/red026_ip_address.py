"""In een stuk staat geen IP-adres.

Waarom: een IP-adres leidt naar een aansluiting en zo naar een persoon, of naar een computer van de
organisatie.

Zo herstelt u het: haal het adres weg.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED026",
    name="ip-address",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("IP-adres", "IP address"),
    message=Text("hier staat een IP-adres", "here is an IP address"),
    hint=accepting("haal het IP-adres weg, of schrijf om wat voor systeem het gaat", "remove the IP address"),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.IP_ADDRESS),
    legal=True,
)
