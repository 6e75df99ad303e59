"""In een bijlage zijn alle wijzigingen geaccepteerd of verworpen.

Waarom: bijgehouden wijzigingen laten zien wat er eerst stond, en wie het veranderde. Ook een
weggehaalde naam staat er nog.

Zo herstelt u het: kies in Word 'Controleren', 'Alle wijzigingen accepteren', of in LibreOffice
'Bewerken', 'Wijzigingen bijhouden', 'Alles accepteren', en zet het bijhouden uit.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT024",
    name="tracked-change",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bijgehouden wijzigingen", "Tracked changes"),
    message=Text(
        "'{file}' bevat bijgehouden wijzigingen ({where})",
        "'{file}' holds tracked changes ({where})",
    ),
    hint=Text(
        "kies in Word 'Controleren', 'Alle wijzigingen accepteren', of in LibreOffice "
        "'Bewerken', 'Wijzigingen bijhouden', 'Alles accepteren', en zet het bijhouden uit",
        "choose 'Review', 'Accept all changes' in Word, or 'Edit', 'Track changes', 'Accept "
        "all' in LibreOffice, and turn tracking off",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.TRACKED_CHANGE),
    legal=True,
)
