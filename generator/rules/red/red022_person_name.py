"""In een stuk staan rollen en geen namen van personen.

Waarom: cliënten, medewerkers en toezichthouders hoeven niet met hun naam op een site te staan. De
herkenning is nooit volledig: een mens leest altijd mee.

Zo herstelt u het: schrijf de rol, of zet '[lak:5.1.2e naam]' op de plaats van de naam. Een
bestuurder die openbaar optreedt, zet u bij 'Functionarissen' (officials) in allow.yml; de naam van
een organisatie bij 'Organisaties' (organisations).
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED022",
    name="person-name",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Misschien de naam van een persoon", "Perhaps the name of a person"),
    message=Text("hier staat misschien de naam van een persoon", "here is perhaps the name of a person"),
    hint=accepting(
        "vervang de naam door een rol of door [lak:5.1.2e naam]; een bestuurder zet u bij "
        "'Functionarissen' (officials) in allow.yml",
        "replace the name by a role or by [lak:5.1.2e naam]; put a public official under "
        "officials in allow.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.PERSON),
)
