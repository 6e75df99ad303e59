"""Een stuk wordt openbaar nadat het besluit daarover is verzonden.

Waarom: een besluit werkt pas als het bekend is gemaakt. De aanbieder kan daarna nog naar de
rechter. Wie eerder openbaar maakt, neemt hem die kans af.

Zo herstelt u het: kijk welke dag niet klopt en verbeter die. Was het stuk echt te vroeg openbaar,
laat de dagen dan staan en leg dit voor aan uw jurist.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.dates import is_public_too_early
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each decision that was made known after the publication."""
    meta = document.meta
    published = meta.published_on
    if not meta.publication_decision or published is None or is_public_too_early(meta):
        return
    for index, decision in enumerate(meta.publication_decision):
        name = "sent_on" if decision.sent_on else "on"
        day = decision.sent_on or decision.on
        if day and day > published and meta.publication_status is Status.PUBLISHED:
            yield flaw(f"publication_decision[{index}].{name}", decided=day, published=published)


RULE = Rule(
    code="ADO021",
    name="published-before-decision",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar voor het besluit", "Published before the decision"),
    message=Text(
        "het stuk is openbaar op {published}, maar het besluit is pas van {decided}",
        "the document is public on {published}, but the decision is of {decided}",
    ),
    hint=Text(
        "verbeter een van de twee dagen: eerst het besluit verzenden, dan openbaar maken",
        "correct one of the two days: first send the decision, then publish",
    ),
    source="Algemene wet bestuursrecht, artikelen 3:40 en 3:41",
    check=check,
    legal=True,
)
