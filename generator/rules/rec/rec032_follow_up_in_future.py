"""De dag van een stap na het rapport is geweest; een stap die nog komt, heeft een termijn.

Waarom: de site toont de dag als iets dat is gebeurd.

Zo herstelt u het: schrijf een dag die nog komt achter 'Termijn' (due) in plaats van achter 'Datum'
(on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import steps
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each step that was taken on a day that is still to come."""
    for key, step in steps(document):
        if step.on is not None and step.on > known.today:
            yield flaw(f"{key}.on", what=step.what, day=step.on)


RULE = Rule(
    code="REC032",
    name="follow-up-in-future",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Vervolgstap in de toekomst", "Follow-up in the future"),
    message=Text(
        "de stap '{what}' zou zijn gezet op {day}, en die dag moet nog komen",
        "the step '{what}' would have been taken on {day}, and that day is still to come",
    ),
    hint=Text("zet een dag die nog komt bij 'Termijn' (due)", "write a day that is still to come in due"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12, natraject",
    check=check,
)
