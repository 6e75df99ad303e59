"""Een vastgesteld stuk noemt de dag waarop het is vastgesteld.

Waarom: zonder dag van vaststelling weet niemand of het stuk geldt, en kan de raad niet nagaan of
het op tijd kwam. Onder 'Vastgesteld per gemeente' (adopted_by) staat de dag per gemeente.

Zo herstelt u het: vul 'Vastgesteld op' (adopted_on) in met de dag van het besluit, als
jaar-maand-dag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind, Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw

_ADOPTED = frozenset({Status.ADOPTED, Status.PUBLISHED})


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a document that is adopted on no day."""
    meta = document.meta
    if meta.kind is Kind.RESPONSE or meta.publication_status not in _ADOPTED or meta.adopted_by:
        return
    if meta.adopted_on is None:
        yield flaw("adopted_on", status=meta.publication_status)


RULE = Rule(
    code="ADO002",
    name="adopted-without-date",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Vastgesteld zonder datum", "Adopted without a date"),
    message=Text(
        "de status is '{status_nl}' ({status}), maar {named} ontbreekt",
        "publication_status is '{status}', but adopted_on is missing",
    ),
    hint=Text(
        "vul {named} in met de dag van het besluit, bijvoorbeeld adopted_on: 2026-03-04",
        "fill in adopted_on, for example adopted_on: 2026-03-04",
    ),
    source="IGJ, Wmo-rapportage 2024, indicator I03; afsprakenkader 2020, stap 11",
    check=check,
)
