"""Alle tekst in een bijlage is te zien.

Waarom: tekst onder een zwart vlak, of in de kleur van het papier, is met kopiëren en plakken terug
te halen. Dit is de meest gemaakte fout bij weglakken.

Zo herstelt u het: lak opnieuw met een programma dat de tekst eronder weghaalt, of haal de tekst weg
in het bronbestand en maak het bestand opnieuw.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT007",
    name="hidden-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onzichtbare tekst", "Invisible text"),
    message=Text(
        "'{file}' bevat tekst die een lezer niet ziet en een computer wel ({where})",
        "'{file}' holds text that a reader cannot see and a computer can ({where})",
    ),
    hint=Text(
        "lak opnieuw met een programma dat de tekst eronder weghaalt, of haal de tekst weg in"
        " het bronbestand en maak het bestand opnieuw",
        "redact again with a program that takes out the text beneath, or take it out of the "
        "source and make the file anew",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.HIDDEN_TEXT),
    legal=True,
)
