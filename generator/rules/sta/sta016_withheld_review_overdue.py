"""Een stuk dat niet openbaar is, wordt opnieuw bekeken op de dag die erbij staat.

Waarom: het register belooft de lezer die dag. Gaat hij voorbij zonder besluit, dan klopt de belofte
niet.

Zo herstelt u het: beoordeel opnieuw. Kan het stuk openbaar, pas dan de status aan. Kan het niet,
leg uit waarom en kies bij 'Opnieuw bekijken op' (review_on) een nieuwe dag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a day of review that has passed."""
    withheld = document.meta.withheld
    if withheld is None or withheld.review_on is None or withheld.review_on >= known.today:
        return
    if document.meta.publication_status is Status.NOT_PUBLIC:
        yield flaw("withheld.review_on", day=withheld.review_on)


RULE = Rule(
    code="STA016",
    name="withheld-review-overdue",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Herbeoordeling is te laat", "Review is overdue"),
    message=Text(
        "u zou op {day} opnieuw kijken of het stuk openbaar kan",
        "you would look again on {day} whether it can be public",
    ),
    hint=Text(
        "beslis opnieuw: maak het openbaar of kies een nieuwe dag bij {named}",
        "decide again: publish it or choose a new day for review_on",
    ),
    source="Wet open overheid, artikel 5.3; IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds "
    "een uitdaging'",
    check=check,
    since=WOO,
)
