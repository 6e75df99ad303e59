"""In een bijlage staat geen pad op een computer of server.

Waarom: in zo'n pad staat vaak de naam van een gebruiker, en hoe het netwerk is ingedeeld.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of maak in
Word een nieuw bestand en plak de tekst daarin.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT030",
    name="template-path",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Pad van een computer", "Path of a computer"),
    message=Text(
        "'{file}' noemt een pad op een computer of server ({where})",
        "'{file}' names a path on a computer or server ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of maak in "
        "Word een nieuw bestand en plak de tekst daarin",
        "let 'toezicht clean' make a clean copy and put that in its place, or make a new file"
        " in Word and paste the text into it",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.TEMPLATE_PATH),
    legal=True,
)
