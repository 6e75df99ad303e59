"""Een rapport van toezicht samen met een ander zegt wie eerst openbaar maakt.

Waarom: een gezamenlijk rapport wordt pas openbaar als de rijksinspectie het openbaar maakte, en
omgekeerd. Anders brengt de een naar buiten wat de ander nog afweegt.

Zo herstelt u het: zet het andere orgaan bij 'Na een ander orgaan' (release_after), met de dag
waarop u het rapport daar zag staan. Maakt het andere orgaan niets openbaar, schrijf dat dan bij
'Bevindingen die blijven' (suppressions) als reden.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Cooperation, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_TOGETHER = frozenset({Cooperation.JOINT, Cooperation.COMBINED})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the cooperation of a published report that names no other body."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.cooperation is None or meta.release_after:
        return
    if meta.cooperation in _TOGETHER and meta.publication_status is Status.PUBLISHED:
        yield flaw("cooperation", cooperation=meta.cooperation.label)


RULE = Rule(
    code="STA026",
    name="joint-report-without-order",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Gezamenlijk rapport zonder volgorde", "Joint report without an order"),
    message=Text(
        "het onderzoek was samen met een ander ('{cooperation}'), maar er staat niet bij wie "
        "eerst openbaar maakt",
        "the inspection was done with another body ('{cooperation}'), but nothing tells who publishes first",
    ),
    hint=Text(
        "zet bij 'Na een ander orgaan' (release_after) wie eerst openbaar maakt en wanneer u het "
        "daar zag staan",
        "name under release_after who publishes first and when you saw it there",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: volgorde van "
    "openbaar maken bij een gezamenlijk rapport",
    check=check,
)
