"""Wat een bijlage draagt en niet toont, is bekeken.

Waarom: het is meestal onschuldig, en soms niet: een voorbeeldplaatje, een lijst van bronnen,
gegevens van een programma.

Zo herstelt u het: open het bestand, kijk wat er op die plaats staat, en haal het weg als het niet
openbaar mag zijn. Met 'toezicht clean' maakt u een kopie zonder deze gegevens.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import asks_for_a_look
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT060",
    name="attachment-asks-for-a-look",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage met iets dat niet te zien is", "Attachment with something that does not show"),
    message=Text(
        "'{file}' draagt iets dat een lezer niet ziet: {what} ({where})",
        "'{file}' carries something that a reader does not see: {what} ({where})",
    ),
    hint=Text(
        "kijk wat daar staat; met 'toezicht clean' maakt u een kopie zonder deze gegevens",
        "see what is there; 'toezicht clean' makes a copy without it",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=asks_for_a_look(Severity.WARNING),
)
