"""In een bijlage zit niets dat nergens wordt gebruikt.

Waarom: resten zijn vaak plaatjes of teksten die iemand heeft weggehaald. Ze zijn niet te zien en
wel te lezen.

Zo herstelt u het: sla het bestand op onder een nieuwe naam ('Opslaan als'), of maak het opnieuw.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT015",
    name="orphan",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Resten in het bestand", "Remains in the file"),
    message=Text(
        "'{file}' bevat resten die nergens meer worden getoond ({where})",
        "'{file}' holds remains that are shown nowhere ({where})",
    ),
    hint=Text(
        "sla het bestand op onder een nieuwe naam ('Opslaan als'), of maak het opnieuw",
        "save the file under a new name ('Save as'), or make it anew",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.ORPHAN),
    legal=True,
)
