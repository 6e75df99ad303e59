"""Over elk jaar verschijnt een jaarverslag, voor 1 juli van het jaar erna.

Waarom: de IGJ beveelt aan dat de raad elk jaar een jaarverslag krijgt. Een derde van de gemeenten
maakt er geen, en dan kan de raad het toezicht niet volgen.

Zo herstelt u het: plaats het jaarverslag met 'kind: annual-report' en het jaar waarover het gaat. Een
verslag in voorbereiding telt ook.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import AnnualReport
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import due_year, end_of, is_active, settings_path
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the settings of a partnership that has no annual report over the last year that is due."""
    year = due_year(known.today)
    if known.unread or not is_active(collection, end_of(year)):
        return
    for document in collection.documents:
        meta = document.meta
        if isinstance(meta, AnnualReport) and meta.year == year and meta.withdrawn is None:
            return
    yield flaw(path=settings_path(collection), year=year)


RULE = Rule(
    code="REC018",
    name="annual-report-missing",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Jaarverslag ontbreekt", "Annual report is missing"),
    message=Text("er is geen jaarverslag over {year}", "there is no annual report over {year}"),
    hint=Text(
        "plaats het jaarverslag (kind: annual-report) in de map van het jaar waarin het verscheen",
        "place the annual report, in the folder of the year in which it appeared",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: de raad krijgt elk jaar een jaarverslag (indicator I27)",
    check=check,
    since=IGJ_2024,
)
