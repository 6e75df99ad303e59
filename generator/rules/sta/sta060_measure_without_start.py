"""Een openbare maatregel zegt vanaf wanneer zij geldt.

Waarom: een inwoner of verwijzer wil weten of hij nu nog bij deze aanbieder terechtkan.

Zo herstelt u het: vul bij 'Vanaf' (from) de eerste dag in.
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
    """Point at the kind of a published measure of which nobody knows when it began."""
    meta = document.meta
    if not isinstance(meta, Measure) or meta.from_:
        return
    if meta.publication_status is Status.PUBLISHED:
        yield flaw("measure")


RULE = Rule(
    code="STA060",
    name="measure-without-start",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Maatregel zonder begin", "Measure without a start"),
    message=Text(
        "de maatregel is openbaar, maar de eerste dag ontbreekt",
        "the measure is published, but its first day (from) is missing",
    ),
    hint=Text("vul bij 'Vanaf' (from) de eerste dag in", "fill in the first day under from"),
    source="IGJ, Wmo-rapportage 2024, handhaving: maatregelen met begin en einde; contract: measure",
    check=check,
)
