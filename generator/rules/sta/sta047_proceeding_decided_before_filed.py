"""Op een bezwaar of beroep wordt beslist nadat het is ingediend.

Waarom: een beslissing voor de dag van indiening is een typefout, en de site toont beide dagen.

Zo herstelt u het: verbeter 'Ingediend op' (filed_on) of 'Beslist op' (decided_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each proceeding that ended before it began."""
    for index, one in enumerate(document.meta.proceedings):
        if one.decided_on and one.filed_on and one.decided_on < one.filed_on:
            yield flaw(f"proceedings[{index}].decided_on", decided=one.decided_on, filed=one.filed_on)


RULE = Rule(
    code="STA047",
    name="proceeding-decided-before-filed",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Beslist voordat het was ingediend", "Decided before it was filed"),
    message=Text(
        "er is beslist op {decided}, maar pas ingediend op {filed}",
        "it was decided on {decided}, but filed on {filed}",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="Algemene wet bestuursrecht, artikelen 6:4 en 7:10",
    check=check,
)
