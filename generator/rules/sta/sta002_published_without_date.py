"""Een openbaar stuk noemt de dag waarop het openbaar werd of wordt.

Waarom: de feeds, de volgorde van de lijsten en de bewaartermijn rekenen vanaf die dag. Zonder dag
weet ook de raad niet of het stuk op tijd kwam.

Zo herstelt u het: vul 'Openbaar op' (published_on) in. Moet het stuk pas later verschijnen, vul dan
'Openbaar vanaf' (publish_from) in. Wacht het nog op een gebeurtenis (publish_after_event), dan vult
u de dag in zodra die er is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a published document without a day."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    event = meta.publish_after_event
    waits = event is not None and (event.happened_on is None or event.happened_on > known.today)
    if meta.published_on is None and meta.publish_from is None and not waits:
        yield flaw("published_on")


RULE = Rule(
    code="STA002",
    name="published-without-date",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar zonder datum", "Published without a date"),
    message=Text(
        "de status is 'Openbaar' (published), maar 'Openbaar op' (published_on) en 'Openbaar vanaf' "
        "(publish_from) ontbreken",
        "publication_status is 'published', but published_on and publish_from are missing",
    ),
    hint=Text(
        "vul {named} in, bijvoorbeeld published_on: 2026-03-04",
        "fill in published_on, for example published_on: 2026-03-04",
    ),
    source="Wet open overheid, artikel 3.3; IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds "
    "een uitdaging'",
    check=check,
)
