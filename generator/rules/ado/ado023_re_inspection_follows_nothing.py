"""Een hercontrole noemt het rapport waarop zij volgt.

Waarom: een hercontrole kijkt of eerdere punten beter zijn. Zonder dat rapport kan de lezer niet
zien wat er is veranderd.

Zo herstelt u het: zet het kenmerk van het eerdere rapport bij 'Volgt op' (follows). Staat het niet
in dit systeem, kies dan een andere soort onderzoek bij 'Soort onderzoek' (variant).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status, Variant
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED

_UNDER_WAY = ADOPTED | {Status.HEARING}


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a re-inspection without an earlier report."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.variant is not Variant.RE_INSPECTION or meta.follows:
        return
    if meta.publication_status in _UNDER_WAY:
        yield flaw("variant")


RULE = Rule(
    code="ADO023",
    name="re-inspection-follows-nothing",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Hercontrole die nergens op volgt", "Re-inspection that follows nothing"),
    message=Text(
        "dit is een hercontrole, maar er staat niet op welk rapport zij volgt",
        "this is a re-inspection, but nothing tells which report it follows",
    ),
    hint=Text(
        "zet bij 'Volgt op' (follows) het kenmerk van het rapport waarop deze hercontrole volgt",
        "put the id of the earlier report under follows",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12: natraject; "
    "IGJ, Wmo-rapportage 2024, verbeterplan en hertoets",
    check=check,
)
