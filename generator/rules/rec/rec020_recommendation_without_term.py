"""Bij elke aanbeveling staat voor wanneer een antwoord wordt verwacht.

Waarom: zonder dag is een aanbeveling nooit te laat. Dan ziet niemand dat er niets mee is gedaan.

Zo herstelt u het: vul bij de aanbeveling 'Termijn' (due) in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Progress
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each recommendation without a term that nobody answered or carried out yet."""
    for key, item in recommendations(document):
        if item.due is None and item.response is None and item.status is not Progress.DONE:
            yield flaw(f"{key}.due", number=name_of(key, item))


RULE = Rule(
    code="REC020",
    name="recommendation-without-term",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Aanbeveling zonder termijn", "Recommendation without a term"),
    message=Text("aanbeveling '{number}' heeft geen termijn", "recommendation '{number}' has no term"),
    hint=Text(
        "vul bij '{title}' (due) de dag in waarop het klaar moet zijn",
        "fill in due with the day on which it should be done",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
