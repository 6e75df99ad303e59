"""De dag waarop de cijfers van een register gelden, is geweest.

Waarom: niemand kan nu weten hoe het er op die dag voor staat. De site zet de dag bij de cijfers.

Zo herstelt u het: schrijf achter 'Stand op' (as_of) de dag tot waarop is geteld.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import register_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each register that is of a day still to come."""
    for year, register in sorted(collection.registers.items()):
        if register.as_of is not None and register.as_of > known.today:
            yield flaw("as_of", path=register_path(collection, year), day=register.as_of)


RULE = Rule(
    code="REG001",
    name="register-date-in-future",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Register van een dag die nog komt", "Register of a day still to come"),
    message=Text(
        "de cijfers zouden gelden op {day}, en die dag moet nog komen",
        "the figures would be of {day}, and that day is still to come",
    ),
    hint=Text(
        "schrijf achter '{title}' (as_of) de dag tot waarop is geteld",
        "write in as_of the day until which was counted",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
