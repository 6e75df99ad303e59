"""Een stuk is begonnen, bezocht, vastgesteld en openbaar gemaakt in die volgorde.

Waarom: een rapport dat is vastgesteld voor het bezoek, of openbaar voor het is vastgesteld, kan
niet kloppen. Meestal is het een typefout in een jaartal. Zo'n fout komt in het register, de feeds
en de cijfers terecht.

Zo herstelt u het: kijk welke van de twee dagen niet klopt en verbeter die.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps, out_of_order, published_step, visit_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.titles import named


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each day that lies before the day that should come first."""
    adopted = (step for step in adoption_steps(document.meta) if step.day <= known.today)
    steps = (*visit_steps(document.meta), *adopted, published_step(document.meta))
    for earlier, later in out_of_order(steps):
        before, name = earlier.key, named(document.path, earlier.key)
        yield flaw(later.key, later=later.day, before=before, before_nl=name, earlier=earlier.day)


RULE = Rule(
    code="ADO004",
    name="dates-out-of-order",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Dagen in de verkeerde volgorde", "Days in the wrong order"),
    message=Text(
        "de dag bij {named}, {later}, ligt voor de dag bij {before_nl}, {earlier}",
        "{key} ({later}) lies before {before} ({earlier})",
    ),
    hint=Text(
        "de volgorde is: begonnen, bezocht, vastgesteld, openbaar; verbeter een van de twee dagen",
        "the order is: started, visited, adopted, published; correct one of the two days",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, de dertien stappen:"
    " uitvoering voor vaststellen, vaststellen voor openbaar maken",
    check=check,
)
