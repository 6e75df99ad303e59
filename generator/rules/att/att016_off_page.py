"""Alle tekst van een bijlage staat op de bladzijde.

Waarom: wie een bladzijde bijsnijdt, haalt niet weg wat buiten de rand valt.

Zo herstelt u het: maak de pdf opnieuw vanuit het bronbestand, nadat u daar heeft weggelaten wat weg
moet.
"""

from generator.detection.hidden import HiddenKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.attachments import hides
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="ATT016",
    name="off-page",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Tekst buiten de bladzijde", "Text outside the page"),
    message=Text(
        "'{file}' heeft tekst buiten de rand van een bladzijde ({where})",
        "'{file}' has text outside the edge of a page ({where})",
    ),
    hint=Text(
        "maak de pdf opnieuw vanuit het bronbestand, nadat u daar heeft weggelaten wat weg moet",
        "make the PDF once more from its source, after taking out what must go",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5",
    check=hides(HiddenKind.OFF_PAGE),
    legal=True,
)
