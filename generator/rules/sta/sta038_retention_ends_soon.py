"""U weet op tijd dat een stuk van de site gaat.

Waarom: na de laatste dag maakt het stuk plaats voor een pagina met uitleg. Lezers en verwijzingen
verliezen dan de tekst.

Zo herstelt u het: beslis of het stuk langer openbaar moet blijven. Zo ja, zet dan een latere dag
bij 'Openbaar tot en met' (publish_until). Zo nee, dan hoeft u niets te doen.
"""

from collections.abc import Iterator

from generator.lifecycle.retention import last_day
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import AVG
from generator.rules.rule import Flaw, Rule, Scope, flaw

_SOON = 90  # days


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the day from which the end of a public document is counted, where that end is near."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    last = last_day(document, known.collection)
    if last is None or not 0 <= (last - known.today).days <= _SOON:
        return
    key = "publish_until" if meta.publish_until else "published_on"
    yield flaw(key, day=last, days=(last - known.today).days)


RULE = Rule(
    code="STA038",
    name="retention-ends-soon",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Bewaartermijn loopt af", "Retention period is ending"),
    message=Text(
        "het stuk is openbaar tot en met {day}, nog {days} dagen",
        "the document is public until {day}, {days} days from now",
    ),
    hint=Text(
        "moet het langer openbaar blijven, zet dan een latere dag bij 'Openbaar tot en met' (publish_until)",
        "if it must stay public, put a later day under publish_until",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (opslagbeperking)",
    check=check,
    since=AVG,
)
