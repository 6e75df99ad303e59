"""De raad van elke gemeente stelt het beleid vast, of krijgt het aangeboden.

Waarom: de IGJ beveelt aan dat de raad het toezichtbeleid regelmatig vaststelt. Zo kan de raad de
toezichthouder en het college controleren. Stelt het college of het bestuur het beleid vast, dan is
aanbieden aan de raad het minste.

Zo herstelt u het: bied het beleid aan de raad aan en schrijf dat op onder 'Aangeboden aan'
(offered), met de gemeente en de dag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Policy
from generator.model.library import Document
from generator.model.terms import Body, OfferedTo
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.naming import in_a_row
from generator.rules.offering import places_without_offer
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a policy in use that the councils of some municipalities neither adopted nor got."""
    meta = document.meta
    if not isinstance(meta, Policy) or meta.publication_status not in ADOPTED:
        return
    if meta.adopting_body is Body.COUNCIL or document.id in known.superseded:
        return
    words = tuple(one.municipality for one in meta.adopted_by if one.body is Body.COUNCIL)
    councils = known.municipalities.codes(words, on=known.today)
    adopted = {known.municipalities.name(code) for code in councils}
    left = set(places_without_offer(document, known, to=OfferedTo.COUNCIL)) - adopted
    if left:
        yield flaw("offered", places=in_a_row(left))


RULE = Rule(
    code="REC003",
    name="policy-not-before-council",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Beleid niet bij de raad geweest", "Policy not before the council"),
    message=Text(
        "de raad van {places} heeft dit beleid niet vastgesteld en niet aangeboden gekregen",
        "the council of {places} has neither adopted this policy nor received it",
    ),
    hint=Text(
        "bied het beleid aan de raad aan en schrijf de gemeente en de dag op bij {named}",
        "offer the policy to the council and record it in offered",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: de raad stelt het beleid periodiek vast (indicator "
    "I04b)",
    check=check,
    since=IGJ_2024,
)
