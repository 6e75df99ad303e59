"""Een maatregel eindigt op of na haar eerste dag.

Waarom: een einde voor het begin is een typefout. Op de site lijkt de maatregel dan voorbij, of
juist niet.

Zo herstelt u het: verbeter 'Vanaf' (from) of 'Tot en met' (until).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the end of a measure that lies before its beginning."""
    meta = document.meta
    if isinstance(meta, Measure) and meta.from_ and meta.until and meta.until < meta.from_:
        yield flaw("until", until=meta.until, start=meta.from_)


RULE = Rule(
    code="STA062",
    name="measure-ends-before-it-begins",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel eindigt voor het begin", "Measure ends before it begins"),
    message=Text(
        "de maatregel geldt tot en met {until}, maar begint pas op {start}",
        "the measure lasts until {until}, but begins on {start}",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="contract: measure; Algemene wet bestuursrecht, artikel 3:2",
    check=check,
)
