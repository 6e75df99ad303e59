"""Een stuk wordt ingetrokken nadat het openbaar was.

Waarom: de pagina met uitleg zegt dat het stuk openbaar was en sinds wanneer niet meer. Deze dagen
spreken elkaar tegen.

Zo herstelt u het: verbeter de dag bij 'Ingetrokken' (withdrawn) of 'Openbaar op' (published_on).
Was het stuk nooit openbaar, kies dan de status 'not-public' (niet openbaar).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a day of withdrawal before the publication."""
    meta = document.meta
    if meta.withdrawn is None or meta.withdrawn.on is None or meta.published_on is None:
        return
    if meta.withdrawn.on < meta.published_on:
        yield flaw("withdrawn.on", day=meta.withdrawn.on, published=meta.published_on)


RULE = Rule(
    code="STA064",
    name="withdrawn-before-published",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Ingetrokken voordat het openbaar was", "Withdrawn before it was published"),
    message=Text(
        "het stuk is ingetrokken op {day}, maar was pas openbaar op {published}",
        "the document was withdrawn on {day}, but was public on {published}",
    ),
    hint=Text(
        "verbeter een van de twee dagen; was het stuk nooit openbaar, kies dan de status "
        "'not-public' (niet openbaar)",
        "correct one of the two days, or choose not-public if it never was public",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder d; contract: withdrawn",
    check=check,
)
