"""Een stuk waarvan de bewaartermijn voorbij is, heet niet meer openbaar.

Waarom: op de site staat alleen nog een pagina met uitleg. De bron zegt iets anders, en de tekst
staat er nog in.

Zo herstelt u het: zet 'Status van openbaarmaking' (publication_status) op 'withdrawn'
(ingetrokken). Vul daar de dag in, met als reden 'retention' (bewaartermijn). Moet het stuk openbaar
blijven, zet dan een latere dag bij 'Openbaar tot en met' (publish_until).
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


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the day from which the end of a document is counted, where that end has passed."""
    meta = document.meta
    if meta.publication_status is not Status.PUBLISHED:
        return
    last = last_day(document, known.collection)
    start = meta.published_on or (meta.publish_from.date() if meta.publish_from else None)
    if last is not None and start is not None and last < start:
        return  # STA015 tells that one of the days is wrong
    if last is not None and last < known.today:
        yield flaw("publish_until" if meta.publish_until else "published_on", day=last)


RULE = Rule(
    code="STA039",
    name="retention-over",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Bewaartermijn is voorbij", "Retention period is over"),
    message=Text(
        "de laatste dag om openbaar te zijn was {day}, maar de status is nog 'Openbaar' (published)",
        "the last day of being public was {day}, but publication_status is still published",
    ),
    hint=Text(
        "zet de status (publication_status) op 'withdrawn' met als reden 'retention' "
        "(bewaartermijn), of kies een latere dag bij 'Openbaar tot en met' (publish_until)",
        "set the status to withdrawn with reason retention, or choose a later publish_until",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (opslagbeperking)",
    check=check,
    since=AVG,
)
