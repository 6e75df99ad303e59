"""Een stuk dat is vastgesteld, wordt openbaar, of krijgt een reden waarom niet.

Waarom: de helft van de gemeenten met rapporten maakte er geen een openbaar. Vaak is dat geen keuze:
het stuk blijft liggen. Dit stuk is een half jaar geleden vastgesteld en wacht nergens op.

Zo herstelt u het: neem een besluit over openbaarmaking en leg het vast bij 'Besluit over
openbaarmaking' (publication_decision). Blijft het stuk dicht, kies dan de status 'not-public' (niet
openbaar) met de reden onder 'Waarom niet openbaar' (withheld).
"""

from collections.abc import Iterator
from datetime import timedelta

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_HALF_A_YEAR = timedelta(days=183)


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the adoption of a document that nobody decided about since."""
    meta = document.meta
    if meta.publication_status is not Status.ADOPTED or meta.publication_decision or meta.withheld:
        return
    if meta.publish_from or meta.publish_after_event or meta.release_after or meta.proceedings:
        return
    for step in adoption_steps(meta)[-1:]:
        if step.day < known.today - _HALF_A_YEAR:
            yield flaw(step.key, day=step.day)


RULE = Rule(
    code="ADO027",
    name="adopted-and-left",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Vastgesteld en blijven liggen", "Adopted and left"),
    message=Text(
        "het stuk is vastgesteld op {day} en er staat niet bij waarop het openbaar maken wacht",
        "the document was adopted on {day}, and nothing tells what its publication waits for",
    ),
    hint=Text(
        "besluit over openbaarmaking, of kies de status 'not-public' (niet openbaar) en leg dat uit "
        "bij 'Waarom niet openbaar' (withheld)",
        "decide on publication, or choose not-public and explain under withheld",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': de helft maakte "
    "geen rapport openbaar",
    check=check,
)
