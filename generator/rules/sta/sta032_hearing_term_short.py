"""Voor een zienswijze over openbaarmaking krijgt de aanbieder twee weken.

Waarom: een korte termijn houdt bij de rechter vaak geen stand. Twee weken is bij rijksinspecties
gewoon.

Zo herstelt u het: geef een langere termijn en pas 'Sluit op' (closes_on) aan. Is er spoed, laat de
termijn dan staan en schrijf de reden bij 'Spoed' (urgent) in het besluit.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_USUAL = 14  # days
_STILL_TIME = frozenset({Status.DRAFT, Status.HEARING, Status.ADOPTED})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a short term in a document for which a longer one can still be given."""
    hearing = document.meta.hearing
    part = hearing.publication if hearing else None
    if part is None or part.sent_on is None or part.closes_on is None:
        return
    days = (part.closes_on - part.sent_on).days
    if 0 <= days < _USUAL and document.meta.publication_status in _STILL_TIME:
        yield flaw("hearing.publication.closes_on", days=days)


RULE = Rule(
    code="STA032",
    name="hearing-term-short",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Termijn voor zienswijze is kort", "Term for a view is short"),
    message=Text(
        "de aanbieder krijgt {days} dagen voor een zienswijze, en twee weken is gewoon",
        "the provider gets {days} days for a view, and two weeks is usual",
    ),
    hint=Text(
        "geef de aanbieder twee weken, of motiveer in het besluit waarom er spoed is",
        "give the provider two weeks, or give the reason for urgency in the decision",
    ),
    source="Algemene wet bestuursrecht, artikel 4:8; Wet open overheid, artikel 4.4 (twee weken), "
    "naar analogie",
    check=check,
)
