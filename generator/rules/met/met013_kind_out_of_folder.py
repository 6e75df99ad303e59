"""Beleid, werkplannen en andere documenten staan in policies; rapporten, jaarverslagen en maatregelen
in de map van hun jaar.

Waarom: aan de map ziet een collega waar een stuk hoort. Een rapport in de map policies kan geen
bijlagen hebben en telt niet mee bij zijn jaar.

Zo herstelt u het: verplaats het bestand, of verbeter 'Soort' (kind). Een reactie (response) mag in
beide mappen staan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.reading.layout import position
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_POLICIES = frozenset({Kind.POLICY, Kind.WORK_PLAN, Kind.RESPONSE, Kind.DOCUMENT})
_REPORTS = frozenset({Kind.VISIT_REPORT, Kind.ANNUAL_REPORT, Kind.MEASURE, Kind.RESPONSE})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a kind that belongs in the other folder."""
    in_policies = position(document.path).year == 0
    if document.kind in (_POLICIES if in_policies else _REPORTS):
        return
    name = document.partnership
    folder = f"reports/{name}/{document.year}" if in_policies else f"content/{name}/policies"
    yield flaw("kind", kind=document.kind, folder=folder)


RULE = Rule(
    code="MET013",
    name="kind-out-of-folder",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Soort hoort niet in deze map", "Kind does not belong in this folder"),
    message=Text(
        "een stuk van de soort '{kind_nl}' ({kind}) hoort niet in deze map",
        "a document of kind '{kind}' does not belong in this folder",
    ),
    hint=Text(
        "verplaats het naar {folder}, of verbeter 'Soort' (kind)", "move it to {folder}, or correct 'kind'"
    ),
    source="contract: Where files are",
    check=check,
)
