"""Onder de doorzichtige delen van een afbeelding staat niets.

Waarom: wie een deel doorzichtig maakt, wist het niet: een programma kan het weer laten zien.

Zo herstelt u het: sla de afbeelding op zonder doorzichtigheid, bijvoorbeeld als jpg.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT037",
    name="transparent-colour",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Beeld onder doorzichtige delen", "Picture under transparent parts"),
    message=Text(
        "'{file}' heeft kleuren onder de doorzichtige delen ({where})",
        "'{file}' has colours under its transparent parts ({where})",
    ),
    hint=Text(
        "sla de afbeelding op zonder doorzichtigheid, bijvoorbeeld als jpg",
        "save the picture without transparency, for instance as jpg",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.TRANSPARENT_COLOUR),
    legal=True,
)
