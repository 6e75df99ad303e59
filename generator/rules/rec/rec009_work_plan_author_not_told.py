"""Bij een werkplan staat wie het opstelde.

Waarom: de IGJ vraagt elk jaar of de toezichthouder zijn eigen werkprogramma maakt. Zonder antwoord
telt het plan mee als onbekend.

Zo herstelt u het: vul 'Opgesteld door' (drawn_up_by) in: supervisor (toezichthouder), college of
together (samen).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an adopted work plan that does not tell who drew it up."""
    meta = document.meta
    if isinstance(meta, WorkPlan) and meta.publication_status in ADOPTED and meta.drawn_up_by is None:
        yield flaw("drawn_up_by")


RULE = Rule(
    code="REC009",
    name="work-plan-author-not-told",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Werkplan zonder opsteller", "Work plan without an author"),
    message=Text(
        "er staat niet bij wie het werkplan heeft opgesteld", "nothing tells who drew up the work plan"
    ),
    hint=Text(
        "vul '{title}' (drawn_up_by) in: supervisor (toezichthouder), college of together (samen)",
        "fill in drawn_up_by: supervisor, college or together",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling': de toezichthouder stelt zelf het "
    "werkprogramma op (indicator I07)",
    check=check,
    since=IGJ_2024,
)
