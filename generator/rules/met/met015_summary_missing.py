"""Een vastgesteld of openbaar stuk heeft een samenvatting 'In het kort'.

Waarom: de meeste lezers lezen alleen dit. De samenvatting staat ook bij de zoekresultaten en in de
feeds.

Zo herstelt u het: schrijf onder 'summary' in gewone taal wat is gevonden en wat er nu gebeurt, in ten
hoogste 600 tekens.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_ASKED = frozenset({Status.ADOPTED, Status.PUBLISHED})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a document that should have a summary and has none."""
    meta = document.meta
    if meta.publication_status in _ASKED and meta.summary is None:
        yield flaw("summary", status=meta.publication_status)


RULE = Rule(
    code="MET015",
    name="summary-missing",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Samenvatting ontbreekt", "Summary is missing"),
    message=Text(
        "de status is '{status_nl}' ({status}), maar {named} ontbreekt",
        "'summary' is missing, and publication_status is '{status}'",
    ),
    hint=Text("vul {named} in met een paar zinnen in gewone taal", "write a few sentences in plain language"),
    source="contract: Front matter, summary",
    check=check,
)
