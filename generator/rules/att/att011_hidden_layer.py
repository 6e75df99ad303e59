"""Een bijlage heeft geen lagen die uit staan.

Waarom: een laag die uit staat, zet een lezer met een klik weer aan.

Zo herstelt u het: verwijder de laag, of maak de pdf opnieuw vanuit het bronbestand, nadat u daar
heeft weggelaten wat weg moet.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT011",
    name="hidden-layer",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verborgen laag", "Hidden layer"),
    message=Text(
        "'{file}' heeft een laag die niet te zien is ({where})",
        "'{file}' has a layer that does not show ({where})",
    ),
    hint=Text(
        "verwijder de laag, of maak de pdf opnieuw vanuit het bronbestand, nadat u daar heeft"
        " weggelaten wat weg moet",
        "remove the layer, or make the PDF once more from its source, after taking out what must go",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.HIDDEN_LAYER),
    legal=True,
)
