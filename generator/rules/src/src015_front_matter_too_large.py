"""De kopgegevens van een stuk zijn ten hoogste 64.000 tekens.

Waarom: zo veel gegevens heeft geen stuk. Vaak ontbreekt de regel die de gegevens afsluit, en telt
de tekst tot een streep verderop als gegevens.

Zo herstelt u het: kijk of onder de kopgegevens een regel '---' staat. Zet lange toelichtingen in de
tekst zelf.
"""

from generator.model.fault import FaultKind
from generator.model.finding import Severity
from generator.model.text import Text
from generator.rules.fault_rule import tells
from generator.rules.rule import Rule, Scope

RULE = Rule(
    code="SRC015",
    name="front-matter-too-large",
    severity=Severity.ERROR,
    scope=Scope.FILE,
    title=Text("Te veel kopgegevens", "Front matter too large"),
    message=Text(
        "de kopgegevens zijn langer dan 64.000 tekens",
        "the front matter is longer than 64,000 characters",
    ),
    hint=Text(
        "kijk of de regel '---' onder de kopgegevens er staat",
        "check that the line '---' below the front matter is there",
    ),
    source="contract: Front matter; limit chosen by this project",
    check=tells(FaultKind.FRONT_MATTER_TOO_LARGE),
)
