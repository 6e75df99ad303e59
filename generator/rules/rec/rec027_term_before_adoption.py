"""De termijn van een aanbeveling ligt na de dag waarop het stuk is vastgesteld.

Waarom: niemand kan op tijd zijn met iets dat nog niet is aanbevolen. Meestal klopt het jaartal
niet.

Zo herstelt u het: verbeter 'Termijn' (due), of de dag van vaststelling.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adopted_step
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each term that lies before the first day of adoption."""
    for key, item in recommendations(document):
        adopted = adopted_step(document.meta, known.today)
        if adopted and item.due is not None and item.due < adopted.day:
            yield flaw(f"{key}.due", number=name_of(key, item), day=item.due, adopted=adopted.day)


RULE = Rule(
    code="REC027",
    name="term-before-adoption",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Termijn voor het vaststellen", "Term before adoption"),
    message=Text(
        "de termijn van aanbeveling '{number}' ({day}) ligt voor de dag van vaststelling ({adopted})",
        "the term of recommendation '{number}' ({day}) lies before the day of adoption ({adopted})",
    ),
    hint=Text("verbeter '{title}'; vaak klopt het jaartal niet", "correct due; often the year is wrong"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11 en 12: na het "
    "vaststellen komt het natraject",
    check=check,
)
