"""De dag van vaststelling is vandaag of eerder.

Waarom: een besluit dat nog moet vallen, kan anders uitvallen. Een dag in de toekomst is een
voornemen of een typefout; als feit getoond is het onjuist.

Zo herstelt u het: verbeter de dag, of haal de regel weg tot het besluit is genomen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each day of adoption that is still ahead."""
    for step in adoption_steps(document.meta):
        if step.day > known.today:
            yield flaw(step.key, day=step.day)


RULE = Rule(
    code="ADO006",
    name="adopted-in-future",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Vastgesteld in de toekomst", "Adopted in the future"),
    message=Text(
        "de dag bij {named} is {day}, en die dag moet nog komen",
        "{key} is {day}, and that day is still to come",
    ),
    hint=Text(
        "vul de dag in waarop het stuk is vastgesteld, of haal {named} weg tot het zover is",
        "fill in the day on which it was adopted, or leave it out until then",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling': beleid dat formeel is vastgesteld",
    check=check,
)
