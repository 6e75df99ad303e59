"""Een titel of samenvatting met een hekje staat tussen aanhalingstekens.

Waarom: een spatie met een hekje begint in YAML een opmerking. Wat erachter staat, hoort dan niet
meer bij de waarde en komt niet op de site.

Zo herstelt u het: zet de hele waarde tussen dubbele aanhalingstekens, bijvoorbeeld
title: "Zorg #1 in Vliet". Is het echt een opmerking, zet die dan op een eigen regel.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope
from generator.rules.texts import front_of
from generator.source.text import span_of

_CUT_OFF = re.compile(
    r"^(?P<key>title|summary):[ \t]+(?![\"'|>&!#])[^\n#]*(?:(?<![ \t])#[^\n#]*)*(?<=[ \t])(?P<sign>#)", re.M
)


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the sign that cuts off a title or a summary."""
    front = front_of(document)
    if " #" not in front and "\t#" not in front:
        return
    for found in _CUT_OFF.finditer(front):
        span = span_of(document.source, found.start("sign"), end=found.end("sign"))
        yield Flaw(span=span, values=(("name", found["key"]),))


RULE = Rule(
    code="SRC024",
    name="value-cut-off",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Waarde houdt op bij een hekje", "Value ends at a number sign"),
    message=Text(
        "de waarde van '{name}' houdt op voor dit hekje; de rest komt niet op de site",
        "the value of '{name}' ends before this number sign; the rest does not reach the site",
    ),
    hint=Text(
        "zet alles na '{name}:' tussen dubbele aanhalingstekens",
        "put everything after '{name}:' between double quotes",
    ),
    source="YAML 1.2.2, section 6.6 (Comments)",
    check=check,
)
