"""Een openbare maatregel noemt waarop zij rust.

Waarom: een maatregel rust op de wet, een contract of een subsidie. De lezer kan dan zien wie
bevoegd was en waar bezwaar mogelijk is.

Zo herstelt u het: vul bij 'Grondslag' (legal_basis) het artikel, het contract of de subsidie in.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Measure
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the kind of a published measure that rests on nothing."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.legal_basis:
        return
    if meta.publication_status is Status.PUBLISHED:
        yield flaw("measure")


RULE = Rule(
    code="STA061",
    name="measure-without-basis",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel zonder grondslag", "Measure without a legal basis"),
    message=Text(
        "de maatregel is openbaar, maar de grondslag ontbreekt",
        "the measure is published, but its legal basis is missing",
    ),
    hint=Text(
        "vul bij 'Grondslag' (legal_basis) het artikel, het contract of de subsidie in",
        "fill in the article, contract or subsidy under legal_basis",
    ),
    source="Algemene wet bestuursrecht, artikelen 3:46 en 5:4; Kamerstuk 29538, nr. 314: sancties "
    "in contract en subsidie",
    check=check,
)
