"""In een stuk staat geen nummer van een cliënt of van een cliëntdossier.

Waarom: wie bij het dossier kan, weet met het nummer meteen om wie het gaat. En een nummer dat op twee
plaatsen staat, legt een verband dat niemand bedoelde.

Zo herstelt u het: haal het nummer weg, of zet er '[lak:5.1.2e nummer]' voor in de plaats. In de tekst is
'cliënt 1' genoeg.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED046",
    name="client-number",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Nummer van een cliënt", "Number of a client"),
    message=Text(
        "hier staat een nummer van een cliënt of van een dossier",
        "here is a number of a client or of a file",
    ),
    hint=accepting(
        "haal het nummer weg en zet er [lak:5.1.2e nummer]",
        "remove the number and put [lak:5.1.2e nummer] there",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.CLIENT_NUMBER),
    legal=True,
)
