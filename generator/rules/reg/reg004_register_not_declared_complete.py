"""Over een jaar dat voorbij is, verklaart iemand dat het register volledig is, voor 1 juli erna.

Waarom: zonder die verklaring weet de lezer niet of 'nul' betekent dat er niets was, of dat niemand
het opschreef. De verklaring komt van een rol, niet van een persoon.

Zo herstelt u het: loop de aantallen na en vul 'Volledig' (complete) in met 'Door' (by) en 'Datum'
(on). Weet u iets niet, schrijf dan 'unknown' (onbekend) bij het aantal en leg het uit onder
'Toelichting' (note). Dan is het register ook volledig.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import due_year, register_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each register of a year that is due and that nobody declared complete."""
    for year, register in sorted(collection.registers.items()):
        if year <= due_year(known.today) and register.complete is None:
            yield flaw("complete", path=register_path(collection, year), year=year)


RULE = Rule(
    code="REG004",
    name="register-not-declared-complete",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Register zonder verklaring van volledigheid", "Register not declared complete"),
    message=Text(
        "niemand heeft verklaard dat het register van {year} volledig is",
        "nobody declared that the register of {year} is complete",
    ),
    hint=Text(
        "vul '{title}' (complete) in met de rol die dit verklaart en de dag",
        "fill in complete with the role that declares it and the day",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
