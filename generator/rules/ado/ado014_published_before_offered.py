"""Een rapport is aangeboden voordat het openbaar is.

Waarom: een aanbieder en een wethouder horen niet uit de krant wat de toezichthouder vond. Een
rapport wordt aangeboden in stap 11 van het draaiboek; pas daarna is het openbaar.

Zo herstelt u het: kijk welke van de twee dagen niet klopt en verbeter die.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.dates import is_public_too_early
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a day of publication before the report was offered."""
    meta = document.meta
    offered = meta.milestones.offered if meta.milestones else None
    if offered is None or meta.published_on is None or offered <= meta.published_on:
        return
    if is_public_too_early(meta):
        return
    if meta.publication_status is Status.PUBLISHED and isinstance(meta, VisitReport):
        yield flaw("milestones.offered", offered=offered, published=meta.published_on)


RULE = Rule(
    code="ADO014",
    name="published-before-offered",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar voordat het was aangeboden", "Published before it was offered"),
    message=Text(
        "het rapport is openbaar op {published}, maar pas aangeboden op {offered}",
        "the report is public on {published}, but was offered on {offered}",
    ),
    hint=Text(
        "verbeter 'Aangeboden' (offered, onder milestones) of 'Openbaar op' (published_on): "
        "aanbieden komt eerst",
        "correct milestones.offered or published_on: offering comes first",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11: vaststellen "
    "en aanbieden",
    check=check,
)
