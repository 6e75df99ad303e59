"""Een lakmarkering staat in gewone tekst en niet in code.

Waarom: in code toont de site de tekens zelf. De lezer ziet dan [lak:...] in plaats van 'weggelakt'.

Zo herstelt u het: haal de accenten of de vier spaties voor de regel weg.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED003",
    name="mark-in-code",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering in code", "Mark in code"),
    message=Text(
        "een lakmarkering staat tussen tekens voor code en wordt dan niet herkend",
        "a redaction mark stands between signs for code and is then not recognised",
    ),
    hint=Text(
        "haal de accenten (`) of de inspringing rond de markering weg",
        "remove the backticks or the indent around the mark",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.IN_CODE),
    legal=True,
)
