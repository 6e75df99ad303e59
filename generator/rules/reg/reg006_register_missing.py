"""Over elk jaar met rapporten of maatregelen is er een register, voor 1 juli van het jaar erna.

Waarom: in het register staat wat geen eigen stuk heeft, zoals meldingen en onderzoeken zonder
rapport. Zonder register lijkt het of er alleen was wat openbaar is.

Zo herstelt u het: maak register.yml in de map van dat jaar, met elke gemeente erin. Een aantal dat
niemand weet, heet 'unknown' (onbekend).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.cycle import due_year, register_path, settings_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the settings for each year that is due, has documents and has no register."""
    kinds = (Kind.VISIT_REPORT, Kind.MEASURE)
    years = {document.year for document in collection.documents if document.kind in kinds}
    for year in sorted(years - collection.registers.keys()):
        path = register_path(collection, year)
        if year <= due_year(known.today):
            yield flaw(path=settings_path(collection), year=year, file=path)


RULE = Rule(
    code="REG006",
    name="register-missing",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Register ontbreekt", "Register is missing"),
    message=Text(
        "over {year} zijn er stukken, maar het register ontbreekt of is niet te lezen",
        "there are documents of {year}, but the register is missing or cannot be read",
    ),
    hint=Text("maak '{file}' met elke gemeente erin", "make '{file}' with every municipality in it"),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ongeveer een vijfde heeft "
    "geen goed zicht op de aantallen (indicatoren I17 en I26)",
    check=check,
)
