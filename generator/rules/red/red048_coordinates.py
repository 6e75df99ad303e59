"""In een stuk staan geen coördinaten die een voordeur aanwijzen.

Waarom: coördinaten met vier cijfers achter de punt zijn op elf meter nauwkeurig, en elke kaart zet
ze om in een adres.

Zo herstelt u het: haal de coördinaten weg, of noem de gemeente of de wijk. Let ook op een link naar
een kaart.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED048",
    name="coordinates",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Coördinaten", "Coordinates"),
    message=Text(
        "hier staan coördinaten die een plaats precies aanwijzen",
        "here are coordinates that point at an exact place",
    ),
    hint=accepting(
        "haal de coördinaten weg of noem alleen de gemeente",
        "remove the coordinates or name the municipality only",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.GPS),
    legal=True,
)
