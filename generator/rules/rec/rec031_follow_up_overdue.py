"""Van elke stap na het rapport staat erbij wanneer zij is gezet, als de termijn voorbij is.

Waarom: op de site staat wat er na het rapport zou gebeuren. Is de dag voorbij zonder bericht, dan
lijkt het of niemand oplet.

Zo herstelt u het: vul bij de stap 'Datum' (on) in. Is de stap verzet, pas dan 'Termijn' (due) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import steps
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each step of which the term has passed and that nobody took."""
    for key, step in steps(document):
        if step.on is None and step.due is not None and step.due < known.today:
            yield flaw(f"{key}.due", what=step.what, day=step.due)


RULE = Rule(
    code="REC031",
    name="follow-up-overdue",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Vervolgstap is te laat", "Follow-up is overdue"),
    message=Text(
        "de stap '{what}' zou voor {day} gebeuren, en er staat niet dat dit zo is",
        "the step '{what}' was due on {day}, and nothing tells that it was taken",
    ),
    hint=Text(
        "vul bij 'Datum' (on) de dag van de stap in, of pas {named} aan",
        "fill in on with the day of the step, or change due",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 12, natraject: wie volgt "
    "de verbetermaatregelen",
    check=check,
)
