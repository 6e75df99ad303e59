"""Bij een register staat tot welke dag is geteld.

Waarom: cijfers van een half jaar lijken anders op die van een heel jaar, en jaren zijn dan niet te
vergelijken.

Zo herstelt u het: vul 'Stand op' (as_of) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import register_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each register that is of no day."""
    for year, register in sorted(collection.registers.items()):
        if register.as_of is None:
            yield flaw("as_of", path=register_path(collection, year), year=year)


RULE = Rule(
    code="REG003",
    name="register-without-date",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Register zonder dag", "Register without a day"),
    message=Text(
        "bij het register van {year} staat niet tot welke dag is geteld",
        "the register of {year} does not tell until which day was counted",
    ),
    hint=Text("vul '{title}' (as_of) in", "fill in as_of"),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
