"""Over openbaarmaking wordt besloten als het stuk is vastgesteld.

Waarom: wie besluit, moet weten welke tekst openbaar wordt. Voor het vaststellen kan die nog
veranderen.

Zo herstelt u het: kijk welke dag niet klopt en verbeter die. Kwam het besluit echt eerder, laat het
dan na het vaststellen bevestigen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adopted_step
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each decision that was taken before the first adoption."""
    meta = document.meta
    if not meta.publication_decision:
        return
    adopted = adopted_step(meta, known.today)
    for index, decision in enumerate(meta.publication_decision):
        if adopted and decision.on and decision.on < adopted.day:
            yield flaw(f"publication_decision[{index}].on", decided=decision.on, adopted=adopted.day)


RULE = Rule(
    code="ADO019",
    name="decision-before-adoption",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Besluit over een tekst die nog niet vaststond", "Decision on a text that was not final"),
    message=Text(
        "over openbaarmaking is besloten op {decided}, maar het stuk is pas vastgesteld op {adopted}",
        "publication was decided on {decided}, but the document was adopted on {adopted}",
    ),
    hint=Text(
        "verbeter een van de twee dagen: eerst vaststellen, dan besluiten over openbaarmaking",
        "correct one of the two days: first adopt, then decide on publication",
    ),
    source="Algemene wet bestuursrecht, artikel 3:2; Afsprakenkader en draaiboek toezicht in het "
    "sociaal domein 2020, stap 11",
    check=check,
)
