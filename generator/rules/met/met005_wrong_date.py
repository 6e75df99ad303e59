"""Een datum is geschreven als jaar-maand-dag en bestaat echt.

Waarom: 04-03-2026 leest de een als 4 maart en de ander als 3 april. Met een verkeerde dag gaat een stuk
te vroeg of te laat open.

Zo herstelt u het: schrijf de datum als jaar-maand-dag, met nullen: 2026-03-04. 'toezicht check --fix'
doet dat voor u en leest een datum zoals in Nederland: eerst de dag, dan de maand. Kijk na of dat klopt.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope
from generator.rules.written_dates import day_meant


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write a day that is clear in the Dutch order as year-month-day."""
    return manuscript.rewritten(flaw, day_meant(flaw.value("written")))


RULE = Rule(
    code="MET005",
    name="wrong-date",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Geen datum", "Not a date"),
    message=Text("'{written}' is geen datum voor '{title}' ({name})", "'{written}' is no date for '{name}'"),
    hint=Text(
        "schrijf jaar-maand-dag, bijvoorbeeld 2026-03-04", "write year-month-day, for example 2026-03-04"
    ),
    source="contract: Front matter, Types; ISO 8601-1:2019, 5.2.2.1",
    check=tells(FaultKind.WRONG_DATE),
    fix=fix,
)
