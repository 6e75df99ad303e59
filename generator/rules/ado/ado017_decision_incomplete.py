"""Een besluit over openbaarmaking noemt wie besloot, wanneer en met welke uitkomst.

Waarom: tegen het besluit staat bezwaar open. Zonder orgaan en dag kan niemand nagaan of het klopt.
Zonder dag of uitkomst blijft het stuk dicht.

Zo herstelt u het: vul bij dit besluit 'Besluit van' (by), 'Datum' (on) en 'Uitkomst' (outcome) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.procedure import PublicationDecision
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each part that a decision lacks."""
    meta = document.meta
    if not meta.publication_decision or meta.publication_status not in ADOPTED:
        return
    for index, decision in enumerate(meta.publication_decision):
        for name in ("by", "on", "outcome"):
            if getattr(decision, name) is None:
                yield flaw(
                    f"publication_decision[{index}]", missing=PublicationDecision.model_fields[name].title
                )


RULE = Rule(
    code="ADO017",
    name="decision-incomplete",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Besluit over openbaarmaking is niet volledig", "Decision on publication is incomplete"),
    message=Text(
        "bij dit besluit over openbaarmaking ontbreekt '{missing}'",
        "this decision on publication lacks '{missing}'",
    ),
    hint=Text(
        "vul in wie besloot (by), op welke dag (on) en de uitkomst (outcome): publish (openbaar "
        "maken) of refuse (niet)",
        "fill in who decided (by), on which day (on) and the outcome",
    ),
    source="Algemene wet bestuursrecht, artikelen 1:3 en 3:41",
    check=check,
)
