"""Een bijlage is geen formulier dat iemand heeft ingevuld.

Waarom: wat in een veld is ingevuld, staat los van wat te zien is, en blijft te lezen als het veld
wordt afgedekt.

Zo herstelt u het: druk het formulier af naar een nieuwe pdf, zodat de velden gewone tekst worden.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT010",
    name="form-value",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Ingevuld formulier", "Filled-in form"),
    message=Text(
        "'{file}' bevat ingevulde velden van een formulier ({where})",
        "'{file}' holds values of a form ({where})",
    ),
    hint=Text(
        "druk het formulier af naar een nieuwe pdf, zodat de velden gewone tekst worden",
        "print the form to a new PDF, so that fields become plain text",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.FORM_VALUE),
    legal=True,
)
