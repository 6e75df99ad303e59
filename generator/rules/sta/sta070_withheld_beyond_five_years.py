"""Voor een stuk vijf jaar oud is, kijkt iemand opnieuw of het nog dicht moet blijven.

Waarom: wie na vijf jaar om het stuk vraagt, krijgt uitleg waarom deze belangen nog altijd zwaarder
wegen. De wet vraagt dat bij gronden die een afweging kennen. Deze dag van herbeoordeling ligt daar
voorbij.

Zo herstelt u het: kies bij 'Opnieuw bekijken op' (review_on) een dag binnen vijf jaar na het
vaststellen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.woo import LAST_RESORT, MOTIVATED

_YEARS = 5
_WEIGHED = (MOTIVATED, LAST_RESORT, "5.2")  # article 5.3 names no other grounds


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a review more than five years after the first adoption."""
    meta = document.meta
    if meta.withheld is None or meta.withheld.review_on is None:
        return
    if not any(code.startswith(_WEIGHED) for code in meta.withheld.grounds):
        return
    day = meta.withheld.review_on
    for step in adoption_steps(meta)[:1]:
        five_years_on = (step.day.year + _YEARS, step.day.month, step.day.day)
        if (day.year, day.month, day.day) > five_years_on and meta.publication_status is Status.NOT_PUBLIC:
            yield flaw("withheld.review_on", adopted=step.day, day=day)


RULE = Rule(
    code="STA070",
    name="withheld-beyond-five-years",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Herbeoordeling na meer dan vijf jaar", "Review after more than five years"),
    message=Text(
        "het stuk is van {adopted}, en iemand kijkt pas op {day} opnieuw: meer dan vijf jaar later",
        "the document is of {adopted}, and somebody looks again on {day}: more than five years later",
    ),
    hint=Text(
        "kies bij 'Opnieuw bekijken op' (review_on) een dag binnen vijf jaar",
        "choose a day within five years for review_on",
    ),
    source="Wet open overheid, artikel 5.3, naar analogie",
    check=check,
    since=WOO,
)
