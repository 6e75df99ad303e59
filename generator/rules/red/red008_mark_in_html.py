"""Een lakmarkering staat in gewone tekst en niet in HTML.

Waarom: HTML en opmerkingen worden niet getoond. Wat erin staat, is in de bron wel te lezen.

Zo herstelt u het: haal de HTML weg en zet de markering in de tekst.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED008",
    name="mark-in-html",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering in HTML", "Mark in HTML"),
    message=Text(
        "een lakmarkering staat in HTML of in een opmerking",
        "a redaction mark stands in HTML or in a comment",
    ),
    hint=Text(
        "haal de HTML weg en zet de markering in gewone tekst",
        "remove the HTML and put the mark in plain text",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.IN_HTML),
    legal=True,
)
