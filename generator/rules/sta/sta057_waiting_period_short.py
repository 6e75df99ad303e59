"""De wachttijd na een bezwaar is ten minste veertien dagen.

Waarom: een aanbieder heeft tijd nodig om de rechter te vragen. Twee weken is gewoon bij besluiten
over openbaarmaking.

Zo herstelt u het: zet 'Wachttijd' (waiting_days) in partnership.yml op 14 of meer.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_USUAL = 14  # days


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at a waiting period of less than two weeks."""
    days = collection.settings.waiting_days
    if days < _USUAL:
        yield flaw("waiting_days", path=f"content/{collection.key}/partnership.yml", days=days)


RULE = Rule(
    code="STA057",
    name="waiting-period-short",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Wachttijd is te kort", "Waiting period is too short"),
    message=Text(
        "de wachttijd na een bezwaar is {days} dagen, en twee weken is gewoon",
        "the waiting period after an objection is {days} days, and two weeks is usual",
    ),
    hint=Text("zet 'Wachttijd' (waiting_days) op 14 of meer", "set waiting_days to 14 or more"),
    source="Wet open overheid, artikel 4.4, vijfde lid (twee weken), naar analogie",
    check=check,
    since=WOO,
)
