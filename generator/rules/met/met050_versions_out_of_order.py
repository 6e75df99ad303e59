"""De regels onder 'Versies' (versions) staan van oud naar nieuw.

Waarom: de lijst vertelt wat er met een stuk gebeurde. Staat een latere dag voor een eerdere, dan is
een dag verkeerd of staat een regel op de verkeerde plek.

Zo herstelt u het: zet de nieuwste regel onderaan, of verbeter de dag. Op de site staat de nieuwste
bovenaan; dat gaat vanzelf.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.dates import Step, out_of_order
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each version that is dated before the one above it."""
    steps = (Step(f"versions[{index}].on", made.on) for index, made in enumerate(document.meta.versions))
    for earlier, later in out_of_order(steps):
        yield flaw(later.key, day=later.day, above=earlier.day)


RULE = Rule(
    code="MET050",
    name="versions-out-of-order",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Versies in de verkeerde volgorde", "Versions in the wrong order"),
    message=Text(
        "deze versie is van {day}, en de regel erboven van {above}",
        "this version is of {day}, and the line above it of {above}",
    ),
    hint=Text(
        "zet de nieuwste versie onderaan, of verbeter een van de twee dagen",
        "put the newest version last, or correct one of the two days",
    ),
    source="contract: Front matter, versions",
    check=check,
)
