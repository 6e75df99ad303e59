"""Bij een stap die nog moet komen, staat wie ervoor zorgt.

Waarom: in het natraject is afgesproken wie de verbeteringen volgt. Zonder naam van een rol doet
niemand het.

Zo herstelt u het: vul bij de stap 'Wie' (owner) in met een rol, zoals 'bureau toezicht'.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import steps
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each step that is planned and that nobody takes care of."""
    for key, step in steps(document):
        if step.on is None and step.due is not None and step.owner is None:
            yield flaw(f"{key}.owner", what=step.what)


RULE = Rule(
    code="REC033",
    name="planned-step-without-owner",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Vervolgstap van niemand", "Planned step without an owner"),
    message=Text(
        "er staat niet wie zorgt voor de stap '{what}'", "nothing tells who takes care of the step '{what}'"
    ),
    hint=Text("vul '{title}' (owner) in met een rol", "fill in owner with a role"),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12, natraject: wie volgt "
    "de verbetermaatregelen",
    check=check,
)
