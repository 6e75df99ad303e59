"""De cijfers van een jaarverslag zijn niet lager dan het aantal stukken over dat jaar dat hier staat.

Waarom: wat er als stuk is, openbaar of niet, telt mee. Een raadslid kan dit narekenen.

Zo herstelt u het: tel het ontbrekende stuk mee. Geteld worden alleen stukken die zeker in dit jaar
horen: bezocht en vastgesteld in hetzelfde jaar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.coverage import covered
from generator.rules.cycle import end_of
from generator.rules.figures import numbers, too_low
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED
from generator.rules.tallies import at_least, tallies


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each figure of an annual report over all members below what the documents add up to."""
    reports = [document for document in collection.documents if isinstance(document.meta, AnnualReport)]
    by_year = tallies(collection, known) if reports else {}
    for document in reports:
        meta = document.meta
        if not isinstance(meta, AnnualReport) or meta.publication_status not in ADOPTED:
            continue
        if set(covered(document, known)) < collection.members_on(end_of(meta.year)):
            continue  # a report of some members; not every document is one of theirs
        least = at_least(by_year.get(meta.year, []), until=end_of(meta.year))
        for low in too_low(numbers(meta.figures), least):
            key, title = f"figures.{low.key}", low.title
            yield flaw(key, path=document.path, figure=title, told=low.number, least=low.least)


RULE = Rule(
    code="REG013",
    name="annual-figure-below-documents",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text(
        "Cijfer van het jaarverslag lager dan het aantal stukken",
        "Annual figure below the number of documents",
    ),
    message=Text(
        "{figure}: het jaarverslag zegt {told}, maar het aantal stukken hier is {least}",
        "{figure}: the annual report says {told}, but the number of documents here is {least}",
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
