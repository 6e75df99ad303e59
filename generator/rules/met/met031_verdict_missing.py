"""Een openbaar rapport heeft een oordeel.

Waarom: het oordeel is waar de meeste lezers voor komen. De site berekent het nooit zelf uit de
normen; alleen de toezichthouder geeft het.

Zo herstelt u het: vul 'Oordeel' (verdict) in zoals het in het rapport staat: meets (voldoet),
partly (deels), does-not-meet (voldoet niet), of none als het rapport geen oordeel geeft.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a published report without a verdict."""
    meta = document.meta
    if isinstance(meta, VisitReport) and meta.publication_status is Status.PUBLISHED and meta.verdict is None:
        yield flaw("verdict")


RULE = Rule(
    code="MET031",
    name="verdict-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Oordeel ontbreekt", "Verdict is missing"),
    message=Text(
        "het rapport is openbaar, maar {named} ontbreekt", "'verdict' is missing in a published report"
    ),
    hint=Text(
        "vul {named} in: meets (voldoet), partly (deels), does-not-meet (voldoet niet) of none (geen "
        "oordeel)",
        "fill it in: meets, partly, does-not-meet or none",
    ),
    source="contract: Front matter, verdict and attachments",
    check=check,
)
