"""In een bijlage zit geen eerdere versie van hetzelfde bestand.

Waarom: sommige programma's zetten een wijziging achter het bestand, en laten staan wat er eerst
stond. Zo komt terug wat was weggelakt.

Zo herstelt u het: sla het bestand op onder een nieuwe naam ('Opslaan als'), of maak de pdf opnieuw
vanuit het bronbestand, nadat u daar heeft weggelaten wat weg moet.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT014",
    name="earlier-revision",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Eerdere versie in het bestand", "Earlier state in the file"),
    message=Text(
        "'{file}' bevat ook een eerdere versie van zichzelf ({where})",
        "'{file}' holds an earlier state of itself too ({where})",
    ),
    hint=Text(
        "sla het bestand op onder een nieuwe naam ('Opslaan als'), of maak de pdf opnieuw "
        "vanuit het bronbestand, nadat u daar heeft weggelaten wat weg moet",
        "save the file under a new name ('Save as'), or make the PDF once more from its "
        "source, after taking out what must go",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.EARLIER_REVISION),
    legal=True,
)
