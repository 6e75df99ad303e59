"""De stappen van een onderzoek staan in de volgorde van de dertien stappen van het draaiboek.

Waarom: opdracht, plan van aanpak, aankondiging, uitvoering, analyse, conceptrapport, hoor en
wederhoor, vaststellen en aanbieden, natraject en evaluatie volgen elkaar op. Een dag die daar niet
in past, is een fout of een stap die is overgeslagen.

Zo herstelt u het: kijk welke van de twee dagen niet klopt en verbeter die onder 'Stappen'
(milestones).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import adoption_steps, out_of_order, procedure_steps
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.titles import named

_STEPS = "milestones."


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each step that was dated before the step in front of it."""
    if document.meta.milestones is None:
        return
    ahead = {step for step in adoption_steps(document.meta) if step.day > known.today}
    steps = (step for step in procedure_steps(document.meta) if step not in ahead)
    for earlier, later in out_of_order(steps):
        if earlier.key.startswith(_STEPS) or later.key.startswith(_STEPS):
            before, name = earlier.key, named(document.path, earlier.key)
            yield flaw(later.key, later=later.day, before=before, before_nl=name, earlier=earlier.day)


RULE = Rule(
    code="ADO005",
    name="milestones-out-of-order",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Stappen in de verkeerde volgorde", "Steps in the wrong order"),
    message=Text(
        "de dag bij {named}, {later}, ligt voor de dag bij {before_nl}, {earlier}",
        "{key} ({later}) lies before {before} ({earlier})",
    ),
    hint=Text(
        "volg de dertien stappen van het draaiboek; verbeter een van de twee dagen",
        "follow the thirteen steps of the draaiboek; correct one of the two days",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, de dertien stappen",
    check=check,
)
