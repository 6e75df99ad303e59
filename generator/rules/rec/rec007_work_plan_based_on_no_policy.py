"""Het stuk waarop een werkplan rust, is beleid.

Waarom: wie doorklikt verwacht het beleid. Een oud werkplan of een brief is geen grond voor een
plan.

Zo herstelt u het: kijk of het kenmerk klopt. Hoort het andere stuk er wel bij, noem het dan onder
'Hoort bij' (related).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import WorkPlan
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each document behind based_on that is something else than a policy."""
    meta = document.meta
    if not isinstance(meta, WorkPlan):
        return
    for number, target in enumerate(meta.based_on):
        named = known.documents.get(target)
        if named is not None and named.kind is not Kind.POLICY:
            yield flaw(f"based_on[{number}]", id=target, kind=named.kind.label.lower())


RULE = Rule(
    code="REC007",
    name="work-plan-based-on-no-policy",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text(
        "Werkplan rust op een stuk dat geen beleid is", "Work plan based on something else than a policy"
    ),
    message=Text(
        "het werkplan rust op '{id}', en dat is geen beleid maar een stuk van de soort '{kind}'",
        "the work plan is based on '{id}', which is no policy but of the kind {kind}",
    ),
    hint=Text(
        "schrijf hier het kenmerk van het beleid; noem het andere stuk bij 'Hoort bij' (related)",
        "write the id of the policy here; name the other document in related",
    ),
    source="IGJ, nieuwsbericht van 15 december 2022 over het Wmo-toezicht: gemeenten maken beleid op basis "
    "waarvan de toezichthouder een werkplan opstelt",
    check=check,
)
