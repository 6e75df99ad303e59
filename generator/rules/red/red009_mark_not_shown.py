"""Een lakmarkering staat waar de lezer haar ziet.

Waarom: een markering in bijvoorbeeld het adres van een verwijzing telt mee, maar de lezer ziet niet
dat er iets weg is.

Zo herstelt u het: zet de markering in de tekst, op de plaats van wat weg is.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED009",
    name="mark-not-shown",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering op een plaats die niemand ziet", "Mark in a place that nobody sees"),
    message=Text(
        "een lakmarkering staat op een plaats die de lezer niet ziet",
        "a redaction mark stands in a place that the reader does not see",
    ),
    hint=Text("zet de markering in de tekst zelf", "put the mark in the text itself"),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.NOT_SHOWN),
    legal=True,
)
