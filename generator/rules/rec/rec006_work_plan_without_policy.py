"""Een werkplan noemt het beleid waarop het rust.

Waarom: de toezichthouder maakt het werkplan op grond van het beleid van de gemeente. Met het
kenmerk erbij kan de lezer van het plan naar het beleid en terug.

Zo herstelt u het: schrijf achter 'Op grond van' (based_on) het kenmerk van het beleid.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an adopted work plan that names no policy."""
    meta = document.meta
    if isinstance(meta, WorkPlan) and meta.publication_status in ADOPTED and not meta.based_on:
        yield flaw("based_on")


RULE = Rule(
    code="REC006",
    name="work-plan-without-policy",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Werkplan zonder beleid", "Work plan without a policy"),
    message=Text(
        "het werkplan noemt geen beleid waarop het rust", "the work plan names no policy that it is based on"
    ),
    hint=Text(
        "schrijf achter '{title}' (based_on) het kenmerk van het beleid",
        "write the id of the policy in based_on",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: gemeenten maken beleid op basis "
    "waarvan de toezichthouder een werkplan opstelt",
    check=check,
)
