"""Een gezamenlijk rapport is openbaar nadat het andere orgaan het openbaar maakte.

Waarom: die volgorde is afgesproken. Uit deze dagen blijkt dat het rapport hier eerder stond dan
daar.

Zo herstelt u het: kijk welke dag niet klopt en verbeter die.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each body that published later than the document; a day ahead is for STA027."""
    meta = document.meta
    published = meta.published_on
    if not meta.release_after or published is None or meta.publication_status is not Status.PUBLISHED:
        return
    for index, other in enumerate(meta.release_after):
        if other.seen_on and published < other.seen_on <= known.today:
            key = f"release_after[{index}].seen_on"
            yield flaw(key, body=other.body, seen=other.seen_on, published=published)


RULE = Rule(
    code="STA028",
    name="published-before-other-body",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar voor het andere orgaan", "Published before the other body"),
    message=Text(
        "het stuk is openbaar op {published}, maar bij '{body}' stond het pas op {seen}",
        "the document is public on {published}, but '{body}' had it on {seen}",
    ),
    hint=Text(
        "verbeter 'Openbaar op' (published_on) of 'Gezien op' (seen_on): het andere orgaan komt eerst",
        "correct published_on or seen_on: the other body comes first",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: volgorde van "
    "openbaar maken bij een gezamenlijk rapport",
    check=check,
)
