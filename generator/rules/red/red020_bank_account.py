"""In een stuk staat geen bankrekeningnummer.

Waarom: een rekeningnummer is een persoonsgegeven en helpt oplichters.

Zo herstelt u het: haal het nummer weg. Is het van een organisatie en moet het erin, zet het dan
precies zo bij 'Contactgegevens' (contact) in allow.yml.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED020",
    name="bank-account",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bankrekeningnummer", "Bank account number"),
    message=Text("hier staat een bankrekeningnummer", "here is a bank account number"),
    hint=accepting(
        "haal het nummer weg en zet er [lak:5.1.2e nummer]; is het van een organisatie, zet het dan "
        "bij 'Contactgegevens' (contact) in allow.yml",
        "remove the number and put a redaction mark; a number of an organisation can go in "
        "allow.yml under contact",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.IBAN),
    legal=True,
)
