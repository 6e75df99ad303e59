"""Voor het lopende jaar is er een werkplan.

Waarom: in het werkplan leest een inwoner of aanbieder wat de toezichthouder dit jaar gaat doen, en kan
een raadslid later zien wat daarvan is gekomen.

Zo herstelt u het: plaats het werkplan met 'kind: work-plan' en het jaar. Een plan in voorbereiding
telt ook.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import is_active, settings_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the settings of a partnership that has no work plan for this year."""
    year = known.today.year
    if known.unread or not is_active(collection, known.today):
        return
    for document in collection.documents:
        meta = document.meta
        if isinstance(meta, WorkPlan) and meta.year == year and meta.withdrawn is None:
            return
    yield flaw(path=settings_path(collection), year=year)


RULE = Rule(
    code="REC011",
    name="work-plan-missing",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Werkplan ontbreekt", "Work plan is missing"),
    message=Text("er is geen werkplan voor {year}", "there is no work plan for {year}"),
    hint=Text(
        "plaats het werkplan van dit jaar (kind: work-plan) in de map policies",
        "place the work plan of this year in the folder policies",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, het jaarwerkprogramma is "
    "vooraf bekend; IGJ, Wmo-rapportage 2024, indicator I07",
    check=check,
)
