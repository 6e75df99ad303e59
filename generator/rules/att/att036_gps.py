"""In een foto staat niet waar hij is gemaakt.

Waarom: een telefoon zet de plaats in de foto, tot op enkele meters. Zo is het adres van een cliënt
of een locatie te vinden.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT036",
    name="gps",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Plaats waar een foto is gemaakt", "Place where a picture was made"),
    message=Text(
        "'{file}' noemt de plaats waar de foto is gemaakt ({where})",
        "'{file}' names the place where the picture was made ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats",
        "let 'toezicht clean' make a clean copy and put that in its place",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.GPS),
    legal=True,
)
