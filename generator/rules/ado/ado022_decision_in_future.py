"""Een besluit over openbaarmaking is genomen.

Waarom: een besluit dat nog moet vallen, kan anders uitvallen. Het stuk blijft dicht tot die dag.

Zo herstelt u het: verbeter de dag, of laat het besluit weg tot het is genomen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each decision that is dated ahead."""
    for index, decision in enumerate(document.meta.publication_decision):
        if decision.on and decision.on > known.today:
            yield flaw(f"publication_decision[{index}].on", day=decision.on)


RULE = Rule(
    code="ADO022",
    name="decision-in-future",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Besluit in de toekomst", "Decision in the future"),
    message=Text(
        "bij het besluit over openbaarmaking staat {day}, en die dag moet nog komen",
        "the decision on publication is dated {day}, and that day is still to come",
    ),
    hint=Text(
        "vul de dag in waarop is besloten, of laat het besluit weg tot het zover is",
        "fill in the day of the decision, or leave it out until then",
    ),
    source="Algemene wet bestuursrecht, artikelen 1:3 en 3:40",
    check=check,
)
