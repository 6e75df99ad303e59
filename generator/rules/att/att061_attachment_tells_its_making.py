"""Een bijlage vertelt niet meer over het maken ervan dan nodig is.

Waarom: de naam en de versie van een programma zeggen weinig over een persoon, en wel iets over de
organisatie.

Zo herstelt u het: u hoeft niets te doen. Wilt u het weg, maak dan met 'toezicht clean' een kopie
zonder deze gegevens.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import asks_for_a_look
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT061",
    name="attachment-tells-its-making",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage die vertelt hoe hij is gemaakt", "Attachment that tells how it was made"),
    message=Text(
        "'{file}' vertelt hoe het is gemaakt: {what} ({where})",
        "'{file}' tells how it was made: {what} ({where})",
    ),
    hint=Text(
        "u hoeft niets te doen; met 'toezicht clean' maakt u een kopie zonder deze gegevens",
        "nothing needs to be done; 'toezicht clean' makes a copy without it",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=asks_for_a_look(Severity.ADVICE),
)
