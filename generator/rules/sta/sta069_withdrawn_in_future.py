"""De dag van intrekken is vandaag of eerder.

Waarom: intrekken werkt meteen: het stuk is al van de site. Een latere dag op de pagina met uitleg
klopt dan niet.

Zo herstelt u het: verbeter de dag. Moet het stuk pas later weg, laat de status dan 'published'
(openbaar) en vul 'Openbaar tot en met' (publish_until) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a day of withdrawal that is still ahead."""
    withdrawn = document.meta.withdrawn
    if withdrawn and withdrawn.on and withdrawn.on > known.today:
        yield flaw("withdrawn.on", day=withdrawn.on)


RULE = Rule(
    code="STA069",
    name="withdrawn-in-future",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Ingetrokken in de toekomst", "Withdrawn in the future"),
    message=Text(
        "het stuk is nu al van de site, maar de dag van intrekken is {day}",
        "the document has left the site already, but is called withdrawn on {day}",
    ),
    hint=Text(
        "verbeter de dag; moet het stuk pas later weg, gebruik dan 'Openbaar tot en met' (publish_until)",
        "correct the day, or use publish_until to let it go later",
    ),
    source="Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder d; contract: withdrawn",
    check=check,
)
