"""Een stuk blijft niet dicht om een ander orgaan dat al openbaar maakte.

Waarom: de reden om te wachten is voorbij. Het register houdt nu een reden in stand die niet meer
klopt.

Zo herstelt u het: maak het stuk openbaar, of kies bij 'Reden' (because) de reden die er nu is.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status, WithheldBecause
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the last body that was waited for, once all were seen."""
    meta = document.meta
    if meta.withheld is None or meta.withheld.because is not WithheldBecause.OTHER_BODY:
        return
    if not meta.release_after or meta.publication_status is not Status.NOT_PUBLIC:
        return
    seen = [other.seen_on for other in meta.release_after if other.seen_on and other.seen_on <= known.today]
    if len(seen) == len(meta.release_after):
        yield flaw("withheld.because", body=meta.release_after[-1].body, day=max(seen))


RULE = Rule(
    code="STA045",
    name="other-body-has-published",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Ander orgaan maakte al openbaar", "The other body has published"),
    message=Text(
        "het stuk wacht op een ander orgaan, maar '{body}' maakte het al openbaar op {day}",
        "the document waits for another body, but '{body}' had it public on {day}",
    ),
    hint=Text(
        "maak het stuk openbaar, of kies bij 'Reden' (because) de reden die er nu is",
        "publish the document, or choose another reason for because",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: volgorde van "
    "openbaar maken; Wet open overheid, artikel 3.1",
    check=check,
)
