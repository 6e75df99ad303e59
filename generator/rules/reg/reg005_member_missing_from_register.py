"""Elke gemeente die aan het eind van het jaar meedeed, staat in het register van dat jaar.

Waarom: een gemeente die ontbreekt, is iets anders dan een gemeente met nul meldingen. De totalen
van het samenwerkingsverband zijn dan te laag.

Zo herstelt u het: voeg de gemeente toe. Weet u niets, schrijf dan 'answered: none' (niet ingevuld).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import end_of, register_path
from generator.rules.known import Known
from generator.rules.naming import in_a_row
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each register of a year that is over in which members are missing."""
    for year, register in sorted(collection.registers.items()):
        if year >= known.today.year:
            continue
        left = collection.members_on(end_of(year)) - register.municipalities.keys()
        if left:
            names = in_a_row(known.municipalities.name(code) for code in left)
            path = register_path(collection, year)
            yield flaw("municipalities", path=path, places=names, year=year)


RULE = Rule(
    code="REG005",
    name="member-missing-from-register",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Gemeente ontbreekt in het register", "Municipality missing from the register"),
    message=Text("in het register van {year} ontbreekt: {places}", "the register of {year} lacks: {places}"),
    hint=Text(
        "voeg de gemeente toe; weet u niets, schrijf dan 'answered: none' (niet ingevuld)",
        "add the municipality; write answered: none if nothing is known",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
