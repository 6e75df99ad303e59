"""Een aantal is een heel getal, of unknown waar dat mag.

Waarom: met aantallen wordt gerekend. Met punten, streepjes of woorden is niet zeker welk getal er staat.

Zo herstelt u het: schrijf alleen cijfers, zonder punt: 1250. Is een aantal niet bekend, schrijf dan
unknown; laat het niet weg en schrijf geen 0.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.model.values import UNKNOWN
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write 'unknown' for the Dutch word; where only a number may stand, the finding stays."""
    is_unknown = flaw.value("written").strip().casefold() in ("unknown", "onbekend")
    return manuscript.rewritten(flaw, UNKNOWN if is_unknown else None)


RULE = Rule(
    code="MET008",
    name="wrong-number",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Geen heel getal", "Not a whole number"),
    message=Text(
        "'{written}' is geen heel getal voor '{title}' ({name})",
        "'{written}' is no whole number for '{name}'",
    ),
    hint=Text("schrijf alleen cijfers, bijvoorbeeld 1250", "write digits only, for example 1250"),
    source="contract: Where files are, register.yml; Front matter",
    check=tells(FaultKind.WRONG_NUMBER),
    fix=fix,
)
