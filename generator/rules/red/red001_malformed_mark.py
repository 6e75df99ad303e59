"""Een lakmarkering heeft de vorm [lak:5.1.2e naam]: de gronden, een spatie en de soort.

Waarom: een markering die niet wordt begrepen, wordt nergens getoond. De lezer mist dan waarom er
iets weg is, en niemand weet of er nog tekst achter zat.

Zo herstelt u het: schrijf de markering opnieuw. Meer gronden scheidt u met een komma, zonder
spatie: [lak:5.1.1d,5.1.2e gezondheid]. Een hele passage wordt een blok: '> [!LAK] 5.1.2e passage'.
"""

from generator.markdown.marks import MarkFault
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.marks import faulty
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="RED001",
    name="malformed-mark",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Markering in de verkeerde vorm", "Malformed mark"),
    message=Text(
        "deze lakmarkering heeft niet de vorm [lak:5.1.2e naam]",
        "this redaction mark does not have the form [lak:5.1.2e naam]",
    ),
    hint=Text(
        "schrijf de markering alleen als [lak:5.1.2e naam]: gronden en een soort, nooit de tekst zelf",
        "write the mark only as [lak:5.1.2e naam]: grounds and a category, never the text itself",
    ),
    source="Wet open overheid, artikel 5.1",
    check=faulty(MarkFault.MALFORMED),
    legal=True,
)
