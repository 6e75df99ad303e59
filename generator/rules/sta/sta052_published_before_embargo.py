"""De dag van openbaarmaking ligt niet voor het embargo.

Waarom: op de site staat 'openbaar op' met een dag waarop het stuk nog dicht was. Abonnees en
cijfers krijgen dan een verkeerde dag.

Zo herstelt u het: maak beide dagen gelijk, of haal een van de twee weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a day of publication that the embargo contradicts."""
    meta = document.meta
    if meta.publish_from is None or meta.published_on is None:
        return
    if meta.published_on < meta.publish_from.date():
        yield flaw("published_on", published=meta.published_on, day=meta.publish_from.date())


RULE = Rule(
    code="STA052",
    name="published-before-embargo",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar op een dag voor het embargo", "Published before the embargo"),
    message=Text(
        "de dag van openbaarmaking is {published}, maar het embargo eindigt pas op {day}",
        "the day of publication is {published}, but the embargo ends on {day}",
    ),
    hint=Text(
        "verbeter 'Openbaar op' (published_on) of 'Openbaar vanaf' (publish_from)",
        "correct published_on or publish_from",
    ),
    source="IGJ, Wmo-rapportage 2024, voorblad: openbaar op het moment dat de Kamer de brief "
    "krijgt; contract: publish_from",
    check=check,
)
