"""In een bijlage zit geen voorbeeldplaatje.

Waarom: het plaatje is vaak gemaakt voordat de foto of de tekst werd bijgesneden of weggelakt.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT034",
    name="thumbnail",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Voorbeeldplaatje", "Thumbnail"),
    message=Text(
        "'{file}' bevat een klein plaatje van hoe het er eerder uitzag ({where})",
        "'{file}' holds a small picture of what it looked like before ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats",
        "let 'toezicht clean' make a clean copy and put that in its place",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.THUMBNAIL),
    legal=True,
)
