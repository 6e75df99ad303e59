"""De cijfers zijn niet lager dan het aantal stukken dat hier staat.

Waarom: wat er als stuk is, openbaar of niet, telt mee. Een lager cijfer is voor iedereen na te rekenen
en kost vertrouwen.

Zo herstelt u het: tel het ontbrekende stuk mee. Geteld worden alleen stukken die zeker in dit jaar
horen: bezocht en vastgesteld in hetzelfde jaar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import end_of, register_path
from generator.rules.figures import numbers, too_low
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.tallies import at_least, tallies


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each figure of a register below what its own documents add up to."""
    if not collection.registers:
        return
    by_year = tallies(collection, known)
    for year, register in sorted(collection.registers.items()):
        path = register_path(collection, year)
        until = register.as_of or end_of(year)
        found = by_year.get(year, [])
        for code in sorted({tally.code for tally in found} & register.municipalities.keys()):
            figures = numbers(register.municipalities[code].counts)
            place = known.municipalities.name(code)
            for low in too_low(figures, at_least(found, until=until, code=code)):
                key, title = f"municipalities.{code}.counts.{low.key}", low.title
                told, least = low.number, low.least
                yield flaw(key, path=path, place=place, figure=title, told=told, least=least)


RULE = Rule(
    code="REG012",
    name="figure-below-documents",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Cijfer lager dan het aantal stukken", "Figure below the number of documents"),
    message=Text(
        "{figure}, {place}: het register zegt {told}, maar het aantal stukken hier is {least}",
        "{figure}, {place}: the register says {told}, but the number of documents here is {least}",
    ),
    hint=Text(
        "tel alle stukken mee, ook die niet openbaar zijn",
        "count all documents, those that are not public as well",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': de registratie van bezoeken "
    "en rapporten kan professioneler",
    check=check,
    since=IGJ_2024,
)
