"""Een bijlage is heel, en niet met een wachtwoord afgesloten.

Waarom: wat niet te lezen is, kan niemand nakijken op persoonsgegevens, en een lezer heeft er niets
aan.

Zo herstelt u het: haal het wachtwoord eraf, of sla het bestand opnieuw op vanuit het programma
waarmee het is gemaakt.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT002",
    name="unreadable",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Bijlage is niet te lezen", "Attachment cannot be read"),
    message=Text(
        "'{file}' is beschadigd of met een wachtwoord afgesloten ({where})",
        "'{file}' is broken or locked with a password ({where})",
    ),
    hint=Text(
        "haal het wachtwoord eraf, of sla het bestand opnieuw op vanuit het programma waarmee het is gemaakt",
        "remove the password, or save the file again with the program that made it",
    ),
    source="contract: Where files are",
    check=hides(HiddenKind.UNREADABLE),
)
