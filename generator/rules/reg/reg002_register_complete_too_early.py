"""Een register is pas volledig als het jaar voorbij is en tot het eind is geteld.

Waarom: de verklaring zegt de lezer dat er niets meer bijkomt. Voor 31 december kan dat niemand
weten.

Zo herstelt u het: tel de laatste maanden mee, zet 'Stand op' (as_of) op 31 december of later en
laat de verklaring opnieuw afgeven. Is het jaar nog bezig, haal 'Volledig' (complete) dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import end_of, register_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each statement of completeness about a year that was not over or not counted to its end."""
    for year, register in sorted(collection.registers.items()):
        if register.complete is None:
            continue
        days = [("complete.on", register.complete.on), ("as_of", register.as_of)]
        for key, day in days:
            if day is not None and day < end_of(year):
                yield flaw(key, path=register_path(collection, year), day=day, year=year)
                break


RULE = Rule(
    code="REG002",
    name="register-complete-too-early",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Register te vroeg volledig", "Register declared complete too early"),
    message=Text(
        "het register van {year} heet volledig, maar {day} ligt voor het eind van dat jaar",
        "the register of {year} is declared complete, but {day} lies before the end of that year",
    ),
    hint=Text(
        "tel tot en met 31 december en laat de verklaring daarna afgeven",
        "count until 31 December and let the statement be made after that",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
