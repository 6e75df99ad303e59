"""De gebeurtenis waarop een stuk wacht, komt na het vaststellen.

Waarom: wie wacht op een brief of een vergadering over het stuk, wacht op iets dat nog moest komen
toen het stuk werd vastgesteld. Een eerdere dag is meestal een typefout, en opent het stuk te vroeg.

Zo herstelt u het: verbeter 'Gebeurd op' (happened_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at an event that had happened before anybody could wait for it."""
    event = document.meta.publish_after_event
    if event is None or event.happened_on is None:
        return
    for step in adoption_steps(document.meta)[:1]:
        if event.happened_on < step.day:
            yield flaw("publish_after_event.happened_on", day=event.happened_on, adopted=step.day)


RULE = Rule(
    code="STA054",
    name="event-before-adoption",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Gebeurtenis voor het vaststellen", "Event before adoption"),
    message=Text(
        "de gebeurtenis was op {day}, maar het stuk is pas vastgesteld op {adopted}",
        "the event was on {day}, but the document was adopted on {adopted}",
    ),
    hint=Text("kijk of de dag van de gebeurtenis klopt", "see whether the day of the event is right"),
    source="IGJ, Wmo-rapportage 2024, voorblad: openbaar op het moment dat de Kamer de brief "
    "krijgt; contract: publish_after_event",
    check=check,
)
