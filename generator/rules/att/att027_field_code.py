"""In een bijlage staan geen velden die meer zeggen dan zij tonen.

Waarom: achter een veld kan het pad van een bestand staan, de naam van een gebruiker of een kolom
met gegevens van cliënten.

Zo herstelt u het: selecteer alles (Ctrl+A) en maak van velden gewone tekst: in Word Ctrl+Shift+F9.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT027",
    name="field-code",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Veld met een pad of een naam", "Field with a path or a name"),
    message=Text(
        "'{file}' bevat een veld met een pad, een naam of een koppeling ({where})",
        "'{file}' holds a field with a path, a name or a connection ({where})",
    ),
    hint=Text(
        "selecteer alles (Ctrl+A) en maak van velden gewone tekst: in Word Ctrl+Shift+F9",
        "select all (Ctrl+A) and turn fields into text: Ctrl+Shift+F9 in Word",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.FIELD_CODE),
    legal=True,
)
