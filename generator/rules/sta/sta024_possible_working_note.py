"""Een zin in een vastgesteld stuk is voor de lezer bedoeld, niet voor de schrijvers.

Waarom: deze woorden staan vaak in een concept en soms terecht in een stuk. Alleen u kunt dat zien.

Zo herstelt u het: lees de zin. Is het een notitie, haal haar dan weg. Hoort zij er, laat haar dan
staan: deze waarschuwing houdt niets tegen.
"""

from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.phrases import DOUBTFUL
from generator.rules.rule import Rule, Scope
from generator.rules.working_notes import leaves

RULE = Rule(
    code="STA024",
    name="possible-working-note",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Misschien een werknotitie", "Perhaps a working note"),
    message=Text("is '{phrase}' een notitie uit een concept?", "is '{phrase}' a note from a draft?"),
    hint=Text(
        "haal de notitie weg, of vul in wat er hoort te staan",
        "remove the note, or fill in what should be there",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad van de werkversie",
    check=leaves(DOUBTFUL),
)
