"""De reden om een stuk dicht te houden legt de afweging uit.

Waarom: de toezichthouder legt gemotiveerd uit welke afweging hij maakte. Een paar woorden zeggen
een inwoner niets.

Zo herstelt u het: schrijf in een of twee zinnen welk belang u beschermt en waarom dat zwaarder
weegt dan openbaarheid.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_SHORTEST = 40  # characters: shorter than a sentence with two sides


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a reason of a few words."""
    withheld = document.meta.withheld
    if withheld is None or withheld.reason is None:
        return
    length = len(" ".join(withheld.reason.split()))
    if length < _SHORTEST and document.meta.publication_status is Status.NOT_PUBLIC:
        yield flaw("withheld.reason", length=length)


RULE = Rule(
    code="STA042",
    name="withheld-reason-too-short",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Reden is te kort", "Reason is too short"),
    message=Text(
        "de reden telt {length} tekens, en dat is te kort voor een afweging",
        "the reason has {length} characters, and that is too short to weigh anything",
    ),
    hint=Text(
        "schrijf welk belang u beschermt en waarom dat zwaarder weegt dan openbaarheid",
        "write which interest you protect and why it outweighs openness",
    ),
    source="Kamerstuk 29538, nr. 314: de toezichthouder legt gemotiveerd zijn afwegingen over; "
    "Wet open overheid, artikel 5.1, derde lid",
    check=check,
    since=WOO,
)
