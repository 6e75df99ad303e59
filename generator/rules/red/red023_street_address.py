"""In een stuk staat geen adres van een woning.

Waarom: een adres wijst een persoon aan, en bij beschermd wonen of opvang ook wie daar woont.

Zo herstelt u het: haal het adres weg of lak het. Is het een openbaar adres van een organisatie, zet
het dan precies zo bij 'Plaatsen' (places) in allow.yml.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED023",
    name="street-address",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Adres", "Address"),
    message=Text("hier staat een adres met een huisnummer", "here is an address with a house number"),
    hint=accepting(
        "haal het adres weg of zet er [lak:5.1.2e adres]; het adres van een organisatie zet u bij "
        "'Plaatsen' (places) in allow.yml",
        "remove the address or put [lak:5.1.2e adres] there; put the address of an "
        "organisation under places in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.ADDRESS, SightingKind.POSTCODE),
    legal=True,
)
