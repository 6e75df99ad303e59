"""Een aanbeveling met een dag waarop zij klaar was, heeft de stand 'uitgevoerd'.

Waarom: nu staat op de site dat het nog loopt, met een dag waarop het klaar was. Een van de twee
klopt niet.

Zo herstelt u het: schrijf 'status: done' (uitgevoerd), of haal 'Uitgevoerd op' (done_on) weg.
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
    """Point at each day of carrying out where the recommendation is said not to be done."""
    for key, item in recommendations(document):
        if item.done_on is not None and item.status is not Progress.DONE:
            stand = item.status.label if item.status else "niet ingevuld"
            yield flaw(f"{key}.done_on", number=name_of(key, item), day=item.done_on, stand=stand)


RULE = Rule(
    code="REC026",
    name="done-date-without-done",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Dag van uitvoeren, maar niet uitgevoerd", "Date of completion, but not done"),
    message=Text(
        "aanbeveling '{number}' was klaar op {day}, maar de stand is '{stand}'",
        "recommendation '{number}' was done on {day}, but its status is '{stand}'",
    ),
    hint=Text(
        "schrijf bij 'Stand' (status) 'done' (uitgevoerd), of haal 'Uitgevoerd op' (done_on) weg",
        "write status: done, or remove the day",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: het college geeft opvolging aan "
    "aanbevelingen, of legt uit waarom niet",
    check=check,
)
