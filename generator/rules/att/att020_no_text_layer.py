"""Een bijlage heeft tekst die te doorzoeken en voor te lezen is.

Waarom: in een plaatje van tekst kan niemand zoeken, een schermlezer leest er niets van voor, en dit
programma kan er niet in kijken.

Zo herstelt u het: gebruik de pdf uit het tekstprogramma, of laat het scanprogramma de tekst
herkennen; lees de bladzijden zelf na op persoonsgegevens.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT020",
    name="no-text-layer",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Scan zonder tekst", "Scan without text"),
    message=Text(
        "'{file}' heeft bladzijden die alleen een plaatje zijn ({where})",
        "'{file}' has pages that are only a picture ({where})",
    ),
    hint=Text(
        "gebruik de pdf uit het tekstprogramma, of laat het scanprogramma de tekst herkennen;"
        " lees de bladzijden zelf na op persoonsgegevens",
        "use the PDF of the word processor, or let the scanning program recognise the text; "
        "read the pages yourself for personal data",
    ),
    source="Tijdelijk besluit digitale toegankelijkheid overheid",
    check=hides(HiddenKind.NO_TEXT_LAYER),
)
