"""Een cijfer in de tekst verwijst naar een indicator die bestaat.

Waarom: de site vult het cijfer in uit het register, zodat tekst en register hetzelfde zeggen. Een
onbekend kenmerk blijft leeg.

Zo herstelt u het: kies een indicator van I01 tot en met I39. De lijst staat op de site, op de
pagina Cijfers.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_INDICATOR = re.compile(r"I(?:0[1-9]|[12]\d|3\d)[a-d]?\Z")


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each figure that nobody counts."""
    for figure in known.body.figures:
        if not _INDICATOR.match(figure.name):
            yield flaw(at=figure.span, figure=figure.name)


RULE = Rule(
    code="LNK019",
    name="unknown-figure",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Onbekend cijfer", "Unknown figure"),
    message=Text("'{figure}' is geen indicator", "'{figure}' is no indicator"),
    hint=Text(
        "kies een indicator van I01 tot en met I39, zoals {{cijfer:I16}}",
        "choose an indicator from I01 to I39, such as {{cijfer:I16}}",
    ),
    source="IGJ, Wmo-rapportage 2024, de cijfers in de hoofdstukken over de drie principes",
    check=check,
)
