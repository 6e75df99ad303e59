"""Voldoet een aanbieder niet, dan staat er wat er daarna gebeurt.

Waarom: uit een rapport blijkt wat is getoetst, het oordeel, en wat er volgt. Een inwoner wil weten
of het beter wordt.

Zo herstelt u het: noem aanbevelingen, of stappen onder 'Vervolg' (follow_up). Is er een maatregel
of een hertoets, noem dit rapport dan daarin onder 'Volgt op' (follows).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Verdict
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the verdict of a report that was not met and that nothing comes after."""
    meta = document.meta
    if not isinstance(meta, VisitReport) or meta.verdict is not Verdict.DOES_NOT_MEET:
        return
    if meta.publication_status not in ADOPTED or meta.recommendations or meta.follow_up:
        return
    if not any(document.id in later.meta.follows for later in known.collection.documents):
        yield flaw("verdict")


RULE = Rule(
    code="REC034",
    name="bad-verdict-without-follow-up",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Voldoet niet, zonder vervolg", "Does not meet, without follow-up"),
    message=Text(
        "de aanbieder voldoet niet, en er staat niet wat er daarna gebeurt",
        "the provider does not meet the norms, and nothing tells what comes next",
    ),
    hint=Text(
        "vul 'Aanbevelingen' (recommendations) in, of stappen bij 'Vervolg' (follow_up)",
        "name recommendations or steps in follow_up",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, noot 6: wat is getoetst, het "
    "oordeel en het vervolg",
    check=check,
)
