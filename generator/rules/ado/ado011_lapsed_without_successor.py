"""Beleid of een kader dat is verlopen, heeft een opvolger.

Waarom: zonder geldig beleid weet een aanbieder niet waaraan hij wordt getoetst. De site toont dan
een stuk dat niet meer geldt.

Zo herstelt u het: publiceer het nieuwe stuk en noem daarin dit kenmerk onder 'Vervangt'
(supersedes). Is het stuk verlengd, pas dan 'Geldig tot en met' (valid_until) aan.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED

_LASTING = frozenset({Kind.POLICY, Kind.DOCUMENT})  # a work plan ends with its year


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the end of a document that nothing takes the place of."""
    meta = document.meta
    if meta.valid_until is None or meta.valid_until >= known.today or meta.kind not in _LASTING:
        return
    if meta.publication_status in ADOPTED and document.id not in known.superseded:
        yield flaw("valid_until", day=meta.valid_until)


RULE = Rule(
    code="ADO011",
    name="lapsed-without-successor",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Verlopen zonder opvolger", "Lapsed without a successor"),
    message=Text(
        "het stuk gold tot en met {day} en geen ander stuk vervangt het",
        "the document was valid until {day} and no other document supersedes it",
    ),
    hint=Text(
        "publiceer de opvolger met dit kenmerk bij 'Vervangt' (supersedes); is het stuk verlengd, "
        "pas dan {named} aan",
        "publish the successor with this id under supersedes, or change valid_until",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': ontbrekend "
    "beleid moet zichtbaar zijn",
    check=check,
)
