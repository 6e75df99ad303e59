"""Een toezichthouder stelt zijn eigen rapport vast.

Waarom: onafhankelijkheid is het eerste van de drie principes van goed toezicht. Het college wijst
de toezichthouder aan (Wmo 2015, artikel 6.1), maar beslist niet over zijn oordeel. Stelt het
college of de raad een rapport vast, dan lijkt het bestuur over het oordeel te gaan.

Zo herstelt u het: stelde de toezichthouder het rapport vast, vul dan 'supervisor' (toezichthouder)
in. Klopt het dat het bestuur dit deed, leg dan in het beleid uit waarom; de waarschuwing houdt
niets tegen.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Body, Kind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WMO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_ADMINISTRATION = frozenset({Body.COUNCIL, Body.COLLEGE})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at the college or the council that adopted a visit report."""
    meta = document.meta
    if meta.kind is not Kind.VISIT_REPORT:
        return
    if meta.adopting_body in _ADMINISTRATION:
        yield flaw("adopting_body", body=meta.adopting_body)
    for index, adoption in enumerate(meta.adopted_by):
        if adoption.body in _ADMINISTRATION:
            yield flaw(f"adopted_by[{index}].body", body=adoption.body)


RULE = Rule(
    code="ADO003",
    name="report-adopted-by-administration",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Rapport vastgesteld door het bestuur", "Report adopted by the administration"),
    message=Text(
        "het rapport is vastgesteld door '{body_nl}' ({body}), niet door de toezichthouder",
        "the report was adopted by '{body}', not by the supervisor",
    ),
    hint=Text(
        "stelde de toezichthouder het rapport zelf vast, vul dan bij {named} 'supervisor' "
        "(toezichthouder) in",
        "check whether the supervisor adopted the report; if so, fill in supervisor",
    ),
    source="Wmo 2015, artikel 6.1; IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling'",
    check=check,
    since=WMO,
)
