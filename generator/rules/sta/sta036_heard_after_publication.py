"""De aanbieder wordt gehoord voordat het stuk openbaar is.

Waarom: na de openbaarmaking is het kwaad al geschied als een feit niet klopt.

Zo herstelt u het: kijk welke dag niet klopt en verbeter die. Ging het om een nieuwe versie, zet die
dan bij 'Versies' (versions).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import is_public_too_early
from generator.rules.hearings import hearing_parts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each hearing that was opened after the publication of a first version."""
    meta = document.meta
    if meta.hearing is None or meta.published_on is None or meta.versions or is_public_too_early(meta):
        return
    for key, part in hearing_parts(meta):
        if part.sent_on and part.sent_on > meta.published_on:
            yield flaw(f"{key}.sent_on", sent=part.sent_on, published=meta.published_on)


RULE = Rule(
    code="STA036",
    name="heard-after-publication",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Gehoord na de openbaarmaking", "Heard after publication"),
    message=Text(
        "het stuk is voorgelegd op {sent}, maar was al openbaar op {published}",
        "the text was sent on {sent}, but was public on {published}",
    ),
    hint=Text(
        "verbeter een van de twee dagen; ging het om een nieuwe versie, zet die dan bij 'Versies' (versions)",
        "correct one of the two days, or name the new version under versions",
    ),
    source="Algemene wet bestuursrecht, artikel 4:8; Afsprakenkader en draaiboek toezicht in het "
    "sociaal domein 2020, stap 10",
    check=check,
)
