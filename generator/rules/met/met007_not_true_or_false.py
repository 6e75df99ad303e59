"""Op een ja-of-nee-vraag is het antwoord true of false.

Waarom: in YAML betekenen ja, yes, on en 1 niet overal hetzelfde. Alleen true en false zijn zeker.

Zo herstelt u het: schrijf true voor ja, of false voor nee, zonder aanhalingstekens en met kleine
letters.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope

_ANSWERS = {"ja": "true", "yes": "true", "true": "true", "nee": "false", "no": "false", "false": "false"}


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write yes and no as true and false."""
    return manuscript.rewritten(flaw, _ANSWERS.get(flaw.value("written").strip().casefold()))


RULE = Rule(
    code="MET007",
    name="not-true-or-false",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Geen ja of nee", "Not true or false"),
    message=Text(
        "'{written}' is geen ja of nee voor '{title}' ({name})",
        "'{written}' is no answer for '{name}'; write true or false",
    ),
    hint=Text("schrijf true (ja) of false (nee)", "write true or false"),
    source="contract: Front matter, Types",
    check=tells(FaultKind.WRONG_BOOL),
    fix=fix,
)
