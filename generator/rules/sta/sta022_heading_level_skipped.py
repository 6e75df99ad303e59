"""Een kop ligt hoogstens een niveau dieper dan de kop ervoor.

Waarom: wie de pagina laat voorlezen, springt van kop naar kop. Een niveau dat ontbreekt, lijkt op
een stuk dat ontbreekt.

Zo herstelt u het: haal hekjes weg tot de kop een niveau dieper ligt dan de kop ervoor.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each heading that leaps down."""
    before = 1
    for heading in known.body.headings:
        if heading.level > before + 1:
            next_level = before + 1
            yield flaw(
                at=heading.span, heading=heading.text, level=heading.level, before=before, next=next_level
            )
        before = max(heading.level, 1)


RULE = Rule(
    code="STA022",
    name="heading-level-skipped",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niveau van een kop overgeslagen", "Level of a heading skipped"),
    message=Text(
        "de kop '{heading}' heeft niveau {level}, na een kop van niveau {before}",
        "the heading '{heading}' has level {level}, after one of level {before}",
    ),
    hint=Text("begin deze kop met {next} hekjes", "use level {next} for this heading"),
    source="WCAG 2.1, succescriterium 1.3.1",
    check=check,
)
