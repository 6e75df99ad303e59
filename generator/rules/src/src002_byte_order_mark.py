"""Een bestand begint met de eerste letter van de tekst, zonder onzichtbaar teken ervoor.

Waarom: sommige programma's zetten een onzichtbaar teken vooraan, het 'byte order mark'. Het wordt
overgeslagen, maar andere programma's zien de eerste regel dan niet als '---'.

Zo herstelt u het: bewaar het bestand als 'UTF-8' en niet als 'UTF-8 met BOM'. In de webpagina van de
repository: zet de cursor helemaal vooraan, druk een keer op Backspace en bewaar.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.manuscript import MARK, Manuscript
from generator.rules.rule import Edit, Flaw, Remedy, Rule, Scope

_TAKEN = Text("het onzichtbare teken vooraan is weg", "the invisible mark at the start is gone")


def fix(_flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Take the mark away."""
    return Remedy((Edit(0, len(MARK), ""),), _TAKEN) if manuscript.text.startswith(MARK) else None


RULE = Rule(
    code="SRC002",
    name="byte-order-mark",
    severity=Severity.WARNING,
    scope=Scope.FILE,
    title=Text("Onzichtbaar teken vooraan", "Invisible mark at the start"),
    message=Text(
        "het bestand begint met een onzichtbaar teken (byte order mark)",
        "the file begins with an invisible mark (byte order mark)",
    ),
    hint=Text(
        "bewaar het bestand als 'UTF-8', niet als 'UTF-8 met BOM'",
        "save the file as 'UTF-8', not as 'UTF-8 with BOM'",
    ),
    source="Unicode 15.0, section 23.8; RFC 3629, section 6",
    check=tells(FaultKind.BYTE_ORDER_MARK),
    fix=fix,
)
