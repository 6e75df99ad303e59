"""In een bijlage staan geen opmerkingen van bewerkers.

Waarom: opmerkingen zijn voor collega's bedoeld. Zij noemen namen, en soms wat juist niet in het
stuk mocht.

Zo herstelt u het: kies in Word 'Controleren', 'Alle opmerkingen verwijderen', in Excel
'Controleren', 'Verwijderen', in LibreOffice 'Bewerken', 'Notitie', 'Alle notities verwijderen'.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT025",
    name="comment",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Opmerkingen in de kantlijn", "Comments in the margin"),
    message=Text(
        "'{file}' bevat opmerkingen ({where})",
        "'{file}' holds comments ({where})",
    ),
    hint=Text(
        "kies in Word 'Controleren', 'Alle opmerkingen verwijderen', in Excel 'Controleren', "
        "'Verwijderen', in LibreOffice 'Bewerken', 'Notitie', 'Alle notities verwijderen'",
        "choose 'Review', 'Delete all comments' in Word, 'Review', 'Delete' in Excel, 'Edit',"
        " 'Comment', 'Delete all comments' in LibreOffice",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.COMMENT),
    legal=True,
)
