"""In de eigenschappen van een bijlage staat geen naam van een persoon.

Waarom: de eigenschappen van een bestand noemen vaak de maker, de laatste bewerker of een
leidinggevende. Iedereen kan die lezen, ook als de naam in de tekst is weggelakt.

Zo herstelt u het: laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of haal de
naam weg: in Word en Excel bij 'Bestand', 'Info', 'Document controleren', in LibreOffice bij
'Bestand', 'Eigenschappen'.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT005",
    name="personal-metadata",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Naam van de maker in het bestand", "Name of the maker in the file"),
    message=Text(
        "'{file}' noemt in de eigenschappen een persoon of een account ({where})",
        "'{file}' names a person or an account in its properties ({where})",
    ),
    hint=Text(
        "laat 'toezicht clean' een schone kopie maken en zet die in de plaats, of haal de "
        "naam weg: in Word en Excel bij 'Bestand', 'Info', 'Document controleren', in "
        "LibreOffice bij 'Bestand', 'Eigenschappen'",
        "let 'toezicht clean' make a clean copy and put that in its place, or remove the "
        "name: in Word and Excel with 'File', 'Info', 'Inspect Document', in LibreOffice with"
        " 'File', 'Properties'",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.PERSONAL_METADATA),
    legal=True,
)
