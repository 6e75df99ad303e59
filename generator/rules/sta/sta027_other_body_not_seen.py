"""Een stuk dat op een ander orgaan wacht, is pas openbaar als dat orgaan eerst openbaar maakte.

Waarom: het stuk noemt een dag van openbaarmaking die voorbij is, maar niemand legde vast dat het
andere orgaan al openbaar maakte. Het stuk blijft dicht.

Zo herstelt u het: kijk bij het andere orgaan. Staat het er, vul dan bij 'Gezien op' (seen_on) de
dag in waarop u het zag. Staat het er nog niet, kies dan een latere dag bij 'Openbaar op'
(published_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each body that was not seen to publish, while the day of publication has come."""
    meta = document.meta
    if not meta.release_after or meta.publication_status is not Status.PUBLISHED:
        return
    if meta.published_on is None or meta.published_on > known.today:
        return
    for index, other in enumerate(meta.release_after):
        if other.seen_on is None or other.seen_on > known.today:
            yield flaw(f"release_after[{index}].seen_on", body=other.body, published=meta.published_on)


RULE = Rule(
    code="STA027",
    name="other-body-not-seen",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Ander orgaan maakte nog niet openbaar", "The other body has not published"),
    message=Text(
        "de dag van openbaarmaking is {published}, maar niemand zag dat '{body}' al openbaar maakte",
        "published_on is {published}, but nobody saw that '{body}' has published",
    ),
    hint=Text(
        "vul 'Gezien op' (seen_on) in zodra het daar staat, of kies een latere dag bij 'Openbaar op' "
        "(published_on)",
        "fill in seen_on once it is there, or remove published_on",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: volgorde van "
    "openbaar maken bij een gezamenlijk rapport",
    check=check,
)
