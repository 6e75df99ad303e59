"""Bij een maatregel staat wat de toezichthouder adviseerde en of dat is gevolgd.

Waarom: de toezichthouder adviseert en het college besluit. Wie beide naast elkaar ziet, kan nagaan
of het toezicht invloed heeft.

Zo herstelt u het: vul 'Advies' (advised) in met het advies in een zin, en 'Advies gevolgd'
(advice_followed) met true of false.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the half of advice and decision that a measure does not tell."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.publication_status not in ADOPTED:
        return
    if meta.advised is None:
        yield flaw("advised", half="wat de toezichthouder adviseerde")
    elif meta.advice_followed is None:
        yield flaw("advice_followed", half="of het advies van de toezichthouder is gevolgd")


RULE = Rule(
    code="REC036",
    name="advice-not-told",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Advies bij een maatregel ontbreekt", "Advice behind a measure is missing"),
    message=Text("bij de maatregel staat niet {half}", "the measure does not tell '{half}'"),
    hint=Text("vul {named} in", "fill in {key}"),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: de helft van de toezichthouders "
    "heeft geen invloed op het moment en de zwaarte van ingrijpen",
    check=check,
)
