"""De beschrijving van een afbeelding bevat geen lakmarkering.

Waarom: een voorleesprogramma leest de tekens letterlijk voor. Moet er iets uit de beschrijving weg,
dan staat het meestal ook op de afbeelding.

Zo herstelt u het: schrijf een beschrijving zonder dat gegeven, en kijk of de afbeelding zelf wel
openbaar kan.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED005",
    name="mark-in-alternative-text",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering in de beschrijving van een afbeelding", "Mark in an alternative text"),
    message=Text(
        "een lakmarkering staat in de beschrijving van een afbeelding",
        "a redaction mark stands in the description of a picture",
    ),
    hint=Text(
        "beschrijf de afbeelding zonder de gelakte tekst", "describe the picture without the redacted text"
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.IN_ALTERNATIVE_TEXT),
    legal=True,
)
