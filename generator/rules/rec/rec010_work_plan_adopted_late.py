"""Een werkplan is vastgesteld voordat het jaar begint waarvoor het geldt.

Waarom: het jaarprogramma is vooraf bekend, zodat aanbieders en andere toezichthouders er rekening mee
kunnen houden.

Zo herstelt u het: kijk of het jaar en de dag kloppen. Is het plan echt later vastgesteld, begin dan
het volgende jaar eerder.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a last day of adoption that lies in the year of the work plan or after it."""
    meta = document.meta
    if not isinstance(meta, WorkPlan):
        return
    steps = adoption_steps(meta)
    if steps and steps[-1].day.year >= meta.year:
        yield flaw(steps[-1].key, day=steps[-1].day, year=meta.year)


RULE = Rule(
    code="REC010",
    name="work-plan-adopted-late",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Werkplan te laat vastgesteld", "Work plan adopted late"),
    message=Text(
        "het werkplan is voor {year} en is pas vastgesteld op {day}",
        "the work plan is for {year} and was only adopted on {day}",
    ),
    hint=Text(
        "kijk of het jaar en de dag kloppen; stel het volgende plan vast voor 1 januari",
        "check the year and the day; adopt the next plan before 1 January",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, het jaarwerkprogramma is "
    "vooraf bekend",
    check=check,
)
