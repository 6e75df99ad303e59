"""Een besluit wordt verzonden op of na de dag waarop het is genomen.

Waarom: met de dag van verzending begint de termijn voor bezwaar en de wachttijd. Een dag voor het
besluit is een typefout.

Zo herstelt u het: verbeter 'Datum' (on) of 'Verzonden op' (sent_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each decision that was sent too early."""
    for index, decision in enumerate(document.meta.publication_decision):
        if decision.sent_on and decision.on and decision.sent_on < decision.on:
            yield flaw(f"publication_decision[{index}].sent_on", sent=decision.sent_on, decided=decision.on)


RULE = Rule(
    code="ADO020",
    name="decision-sent-before-taken",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Besluit verzonden voordat het was genomen", "Decision sent before it was taken"),
    message=Text(
        "het besluit is verzonden op {sent}, maar pas genomen op {decided}",
        "the decision was sent on {sent}, but taken on {decided}",
    ),
    hint=Text(
        "verbeter de dag van het besluit (on) of 'Verzonden op' (sent_on)", "correct one of the two days"
    ),
    source="Algemene wet bestuursrecht, artikelen 3:41 en 6:8",
    check=check,
)
