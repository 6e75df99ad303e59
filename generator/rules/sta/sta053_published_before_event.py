"""Een stuk dat op een gebeurtenis wacht, is niet eerder openbaar.

Waarom: de gebeurtenis, zoals het verzenden van een brief aan de Kamer, komt eerst. Staat die er
niet bij, dan blijft het stuk dicht, ook al noemt het een dag van openbaarmaking.

Zo herstelt u het: vul bij 'Gebeurd op' (happened_on) de dag van de gebeurtenis in zodra die er is
geweest, of verbeter 'Openbaar op' (published_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a day of publication that has come while the event has not, or lies before it."""
    meta = document.meta
    event = meta.publish_after_event
    if event is None or meta.published_on is None or meta.publication_status is not Status.PUBLISHED:
        return
    waits = event.happened_on is None and meta.published_on <= known.today
    if waits or (event.happened_on and event.happened_on > meta.published_on):
        yield flaw("published_on", published=meta.published_on, event=event.event)


RULE = Rule(
    code="STA053",
    name="published-before-event",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar voor de gebeurtenis", "Published before the event"),
    message=Text(
        "de dag van openbaarmaking is {published}, maar de gebeurtenis '{event}' was toen nog niet geweest",
        "published_on is {published}, but the event '{event}' had not happened",
    ),
    hint=Text(
        "vul 'Gebeurd op' (happened_on) in zodra de gebeurtenis is geweest, of verbeter 'Openbaar "
        "op' (published_on)",
        "fill in publish_after_event.happened_on, or correct published_on",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: openbaar op het moment dat de Kamer de brief "
    "krijgt; contract: publish_after_event",
    check=check,
)
