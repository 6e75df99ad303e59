"""In een bijlage zijn geen bladen, rijen of kolommen verborgen.

Waarom: wie 'Zichtbaar maken' kiest, ziet ze weer. Zo werden eerder hele lijsten met namen openbaar.

Zo herstelt u het: maak alles zichtbaar, haal weg wat niet openbaar mag worden, en zet filters uit.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT028",
    name="hidden-sheet",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Verborgen blad, rij of kolom", "Hidden sheet, row or column"),
    message=Text(
        "'{file}' bevat een verborgen blad, rij of kolom, of tekst in een naam van een bereik ({where})",
        "'{file}' holds a hidden sheet, row or column, or text in a name of a range ({where})",
    ),
    hint=Text(
        "maak alles zichtbaar, haal weg wat niet openbaar mag worden, en zet filters uit",
        "show everything, remove what may not become public, and turn off filters",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.HIDDEN_SHEET),
    legal=True,
)
