"""Een stuk dat nog niet openbaar is, of waarvan niemand weet waarom, wordt binnen een jaar opnieuw
bekeken.

Waarom: 'nog niet' is geen grond van de wet, en 'onbekend' is geen reden. Wie pas over jaren weer
kijkt, houdt het stuk in feite dicht.

Zo herstelt u het: kies bij 'Opnieuw bekijken op' (review_on) een dag binnen een jaar. Is er een
grond uit de wet, kies dan bij 'Reden' (because) de waarde 'ground' (uitzonderingsgrond van de Woo).
"""

from collections.abc import Iterator
from datetime import timedelta

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import WithheldBecause
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_PROVISIONAL = frozenset({WithheldBecause.NOT_YET, WithheldBecause.UNKNOWN})
_A_YEAR = timedelta(days=366)


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a day of review that is more than a year ahead."""
    withheld = document.meta.withheld
    if withheld is None or withheld.review_on is None or withheld.because not in _PROVISIONAL:
        return
    if withheld.review_on > known.today + _A_YEAR:
        yield flaw("withheld.review_on", because=withheld.because.label, day=withheld.review_on)


RULE = Rule(
    code="STA041",
    name="provisional-review-too-far",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Herbeoordeling ligt te ver weg", "Review is too far away"),
    message=Text(
        "de reden is '{because}', maar iemand kijkt pas op {day} opnieuw",
        "the reason is '{because}', but somebody looks again on {day} only",
    ),
    hint=Text(
        "kies bij 'Opnieuw bekijken op' (review_on) een dag binnen een jaar",
        "choose a day within a year for review_on",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging'; Wet open "
    "overheid, artikel 3.1",
    check=check,
    since=WOO,
)
