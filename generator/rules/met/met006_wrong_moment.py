"""Een moment is een datum, of een datum met een tijd die in Amsterdam bestaat.

Waarom: op dit moment gaat het stuk open. In de nacht dat de zomertijd begint, bestaat het uur tussen
02:00 en 03:00 niet.

Zo herstelt u het: schrijf de datum als jaar-maand-dag, en de tijd als uren:minuten: 2026-03-04 09:00.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope
from generator.rules.written_dates import moment_meant


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write a moment that is clear in the Dutch order in the form of the contract."""
    return manuscript.rewritten(flaw, moment_meant(flaw.value("written")))


RULE = Rule(
    code="MET006",
    name="wrong-moment",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Geen datum met tijd", "Not a moment"),
    message=Text(
        "'{written}' is geen datum, of datum met tijd, voor '{title}' ({name})",
        "'{written}' is no date with a time for '{name}'",
    ),
    hint=Text(
        "schrijf bijvoorbeeld 2026-03-04 of 2026-03-04 09:00",
        "write for example 2026-03-04 or 2026-03-04 09:00",
    ),
    source="contract: Front matter, Types; ISO 8601-1:2019, 5.4",
    check=tells(FaultKind.WRONG_MOMENT),
    fix=fix,
)
