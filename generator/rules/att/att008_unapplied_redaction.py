"""Wat voor weglakken is gemarkeerd, is ook echt weggelakt.

Waarom: een markering laat de tekst eronder staan, tot iemand op 'toepassen' drukt.

Zo herstelt u het: kies in het lakprogramma 'Redacties toepassen' en sla het bestand op onder een
nieuwe naam.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT008",
    name="unapplied-redaction",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Niet uitgevoerde lakking", "Redaction not carried out"),
    message=Text(
        "'{file}' heeft delen die voor weglakken zijn gemarkeerd en nog niet zijn weggelakt ({where})",
        "'{file}' has parts that are marked for redaction and not redacted yet ({where})",
    ),
    hint=Text(
        "kies in het lakprogramma 'Redacties toepassen' en sla het bestand op onder een nieuwe naam",
        "choose 'Apply redactions' in the redaction program and save under a new name",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.UNAPPLIED_REDACTION),
    legal=True,
)
