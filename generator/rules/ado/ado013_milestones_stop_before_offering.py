"""Een openbaar rapport is eerst aangeboden aan wie is onderzocht.

Waarom: aanbieden is stap 11 van het draaiboek. Een aanbieder hoort het oordeel van de
toezichthouder, niet van een website. Bij dit rapport staan wel eerdere stappen, maar het aanbieden
niet.

Zo herstelt u het: zet onder 'Stappen' (milestones) bij 'Aangeboden' (offered) de dag waarop het
rapport is aangeboden.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.procedure import Milestones
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_BEFORE = ("assigned", "planned", "announced", "analysed", "draft")


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the steps of a published report that end before it was offered."""
    meta = document.meta
    steps = meta.milestones
    if steps is None or steps.offered or meta.publication_status is not Status.PUBLISHED:
        return
    taken = [name for name in _BEFORE if getattr(steps, name)]
    if taken and isinstance(meta, VisitReport):
        yield flaw("milestones.offered", last=_title(taken[-1]))


def _title(name: str) -> str:
    return Milestones.model_fields[name].title or name


RULE = Rule(
    code="ADO013",
    name="milestones-stop-before-offering",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Openbaar zonder dat het is aangeboden", "Published without being offered"),
    message=Text(
        "de stappen gaan tot en met '{last}', maar de dag waarop het rapport is aangeboden ontbreekt",
        "the steps go up to '{last}', but the day on which the report was offered is missing",
    ),
    hint=Text(
        "vul bij 'Stappen' (milestones) achter 'Aangeboden' (offered) de dag in waarop het rapport "
        "is aangeboden",
        "fill in under milestones, at offered, the day on which the report was offered",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11: vaststellen "
    "en aanbieden",
    check=check,
)
