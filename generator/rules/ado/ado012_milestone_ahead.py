"""Een stap die bij 'Stappen' (milestones) staat, is gezet.

Waarom: de site toont deze dagen als gedane stappen. Een dag die nog moet komen, is een plan of een
typefout.

Zo herstelt u het: verbeter de dag, of laat de stap weg tot het zover is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each step of a final document that is dated ahead."""
    meta = document.meta
    if meta.milestones is None or meta.publication_status not in ADOPTED:
        return
    for name in type(meta.milestones).model_fields:
        day = getattr(meta.milestones, name)
        if day and day > known.today:
            yield flaw(f"milestones.{name}", day=day)


RULE = Rule(
    code="ADO012",
    name="milestone-ahead",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Stap in de toekomst", "Step in the future"),
    message=Text(
        "bij de stap '{title}' staat {day}, en die dag moet nog komen",
        "the step {key} is dated {day}, and that day is still to come",
    ),
    hint=Text(
        "vul de dag in waarop de stap '{title}' is gezet, of laat hem weg tot het zover is",
        "fill in the day on which the step was taken, or leave it out until then",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, de dertien stappen",
    check=check,
)
