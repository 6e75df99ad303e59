"""De toezichthouder stelt zijn werkplan zelf op.

Waarom: wie wordt gecontroleerd, kiest niet wat er wordt gecontroleerd. De IGJ telt daarom elk jaar
bij hoeveel gemeenten de toezichthouder zijn eigen programma maakt.

Zo herstelt u het: laat de toezichthouder het volgende plan opstellen. Klopt het dat het dit jaar
anders ging, zet deze code dan met de reden bij 'Bevindingen die blijven' (suppressions).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Document
from generator.model.terms import DrawnUpBy
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED

_AUTHORS = {DrawnUpBy.COLLEGE: "het college", DrawnUpBy.TOGETHER: "toezichthouder en college samen"}


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the author of an adopted work plan who is not the supervisor alone."""
    meta = document.meta
    if not isinstance(meta, WorkPlan) or meta.publication_status not in ADOPTED:
        return
    if meta.drawn_up_by in _AUTHORS:
        yield flaw("drawn_up_by", author=_AUTHORS[meta.drawn_up_by])


RULE = Rule(
    code="REC008",
    name="work-plan-not-by-supervisor",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Werkplan niet van de toezichthouder zelf", "Work plan not by the supervisor"),
    message=Text(
        "het werkplan is opgesteld door '{author}', niet door de toezichthouder zelf",
        "the work plan was drawn up by '{author}', not by the supervisor alone",
    ),
    hint=Text(
        "laat de toezichthouder het volgende plan zelf opstellen, en leg bij 'Bevindingen die "
        "blijven' (suppressions) uit waarom het nu anders ging",
        "let the supervisor draw up the plan, or explain in suppressions why it went otherwise",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling': de toezichthouder stelt zelf het "
    "werkprogramma op (indicator I07)",
    check=check,
    since=IGJ_2024,
)
