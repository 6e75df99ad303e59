"""In een stuk staan alleen e-mailadressen van functionele mailboxen.

Waarom: een adres met een naam is een persoonsgegeven, en blijft jaren vindbaar nadat iemand een
andere baan heeft.

Zo herstelt u het: haal het adres weg of vervang het door een algemeen adres. Een functionele
mailbox zet u bij 'Mailboxen' (mailboxes) in partnership.yml; een mailbox van een andere organisatie
bij 'Contactgegevens' (contact) in allow.yml.
"""

from generator.detection.sighting import SightingKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.rule import Rule, Scope
from generator.rules.sightings import accepting, sees

RULE = Rule(
    code="RED018",
    name="mail-address",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("E-mailadres dat niet is toegestaan", "Mail address that is not allowed"),
    message=Text(
        "hier staat een e-mailadres dat geen functionele mailbox van het samenwerkingsverband is",
        "here is a mail address that is no functional mailbox of the partnership",
    ),
    hint=accepting(
        "haal het adres weg; is het een functionele mailbox, zet hem dan bij 'Mailboxen' (mailboxes) "
        "in partnership.yml",
        "remove the address, or put a functional mailbox under mailboxes in partnership.yml",
    ),
    source="Algemene verordening gegevensbescherming, artikelen 5 en 6; Wet open overheid, artikel 5.1",
    check=sees(SightingKind.MAIL),
    legal=True,
)
