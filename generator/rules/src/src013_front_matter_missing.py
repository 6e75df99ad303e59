"""Een stuk begint op de eerste regel met '---', met daaronder de kopgegevens.

Waarom: zonder die kopgegevens is niet bekend wat het stuk is en of het openbaar mag zijn. Daarom
wordt het niet gelezen.

Zo herstelt u het: zet op de allereerste regel drie streepjes, daaronder de kopgegevens (id, kind,
title en verder) en sluit af met weer drie streepjes. Haal lege regels voor de eerste streepjes weg.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC013",
    name="front-matter-missing",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Kopgegevens ontbreken", "Front matter is missing"),
    message=Text("het stuk begint niet met een regel '---' en de kopgegevens", "the first line is not '---'"),
    hint=Text(
        "zet '---' op regel 1, met de kopgegevens daaronder",
        "put '---' on line 1, with the front matter below it",
    ),
    source="contract: Front matter",
    check=tells(FaultKind.NO_FENCE),
)
