"""Een vastgesteld stuk bevat geen notities van de schrijvers.

Waarom: zulke zinnen staan alleen in een concept. In een openbaar stuk laten zij zien dat de
verkeerde versie is geplaatst, of beloven zij iets dat al voorbij is.

Zo herstelt u het: haal de notitie weg of vul aan wat ontbreekt, en kijk of dit wel de laatste
versie is.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.phrases import SURE
from generator.rules.rule import Rule, Scope
from generator.rules.working_notes import leaves

RULE = Rule(
    code="STA023",
    name="working-note",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Werknotitie in de tekst", "Working note in the text"),
    message=Text("in de tekst staat nog '{phrase}'", "the text still has '{phrase}'"),
    hint=Text(
        "haal de notitie weg, of vul in wat er hoort te staan",
        "remove the note, or fill in what should be there",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad van de werkversie",
    check=leaves(SURE),
)
