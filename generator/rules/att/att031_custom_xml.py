"""In een bijlage zitten geen gegevens naast wat te zien is.

Waarom: een zaaksysteem of een draaitabel zet een kopie van gegevens in het bestand: het nummer van
een zaak, of alle rijen van een bron.

Zo herstelt u het: kies in Word 'Bestand', 'Info', 'Controleren op problemen', 'Document
controleren' en verwijder wat daar wordt gevonden; plak een draaitabel als waarden.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT031",
    name="custom-xml",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gegevens naast de tekst", "Data beside the text"),
    message=Text(
        "'{file}' bevat gegevens die naast de tekst worden bewaard, zoals de bron van een "
        "draaitabel ({where})",
        "'{file}' holds data that is kept beside the text, such as the source of a pivot table ({where})",
    ),
    hint=Text(
        "kies in Word 'Bestand', 'Info', 'Controleren op problemen', 'Document controleren' "
        "en verwijder wat daar wordt gevonden; plak een draaitabel als waarden",
        "choose 'File', 'Info', 'Inspect Document' in Word and remove what it finds; paste a "
        "pivot table as values",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.CUSTOM_XML),
    legal=True,
)
