"""In een bijlage zit geen ander bestand.

Waarom: achter een grafiek of een pictogram zit vaak het hele rekenblad, met alle rijen. Ook wat
niemand ziet, gaat mee.

Zo herstelt u het: plak de grafiek als afbeelding ('Plakken speciaal'), of haal het ingesloten
bestand weg.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT012",
    name="embedded-file",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bestand in het bestand", "File in the file"),
    message=Text(
        "'{file}' bevat een ander bestand, zoals het rekenblad achter een grafiek ({where})",
        "'{file}' holds another file, such as the sheet behind a chart ({where})",
    ),
    hint=Text(
        "plak de grafiek als afbeelding ('Plakken speciaal'), of haal het ingesloten bestand weg",
        "paste the chart as a picture ('Paste special'), or remove the file within",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.EMBEDDED_FILE),
    legal=True,
)
