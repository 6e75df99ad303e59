"""Voor het begin en na het einde van een bijlage staat niets.

Waarom: een programma toont niet wat na het einde staat. Daar kan een ander bestand, een filmpje of
een eerdere versie staan.

Zo herstelt u het: open het bestand en sla het opnieuw op onder een nieuwe naam; van een foto uit
een telefoon: sla alleen de foto op, zonder beweging.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT004",
    name="trailing-data",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gegevens buiten het bestand", "Data outside the file"),
    message=Text(
        "'{file}' heeft gegevens buiten het eigenlijke bestand ({where})",
        "'{file}' has data outside the file itself ({where})",
    ),
    hint=Text(
        "open het bestand en sla het opnieuw op onder een nieuwe naam; van een foto uit een "
        "telefoon: sla alleen de foto op, zonder beweging",
        "open the file and save it under a new name; of a phone's photo: save the still picture only",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.TRAILING_DATA),
    legal=True,
)
