"""In een bijlage zit geen programma, en geen cel die bij het openen iets doet.

Waarom: een programma kan bij het openen gegevens ophalen of versturen. Een cel in een csv-bestand
die begint met = of @ is zo'n programma.

Zo herstelt u het: haal het programma weg; zet in een csv-bestand een spatie of een aanhalingsteken
voor de cel.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT013",
    name="script",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Programma of formule in het bestand", "Program or formula in the file"),
    message=Text(
        "'{file}' bevat een programma, of een cel die een rekenprogramma uitvoert ({where})",
        "'{file}' holds a program, or a cell that a spreadsheet carries out ({where})",
    ),
    hint=Text(
        "haal het programma weg; zet in een csv-bestand een spatie of een aanhalingsteken voor de cel",
        "remove the program; in a CSV file put a space or a quote in front of the cell",
    ),
    source="contract: Where files are",
    check=hides(HiddenKind.SCRIPT),
)
