"""Een vastgesteld stuk noemt het orgaan dat het vaststelde.

Waarom: wie een stuk vaststelt, staat ervoor. De lezer kan zonder orgaan niet zien of de raad, het
college of de toezichthouder zelf besliste. Een reactie wordt niet vastgesteld en heeft dit niet
nodig.

Zo herstelt u het: vul 'Vastgesteld door' (adopting_body) in. Stelde elke gemeente het stuk zelf
vast, gebruik dan 'Vastgesteld per gemeente' (adopted_by) met per gemeente het orgaan en de dag.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Kind
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a document that nobody adopted."""
    meta = document.meta
    if meta.publication_status not in ADOPTED or meta.kind is Kind.RESPONSE:
        return
    if meta.adopting_body is None and not meta.adopted_by:
        yield flaw("adopting_body", status=meta.publication_status)


RULE = Rule(
    code="ADO001",
    name="adopted-without-body",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Vastgesteld zonder orgaan", "Adopted without a body"),
    message=Text(
        "de status is '{status_nl}' ({status}), maar {named} ontbreekt",
        "publication_status is '{status}', but adopting_body is missing",
    ),
    hint=Text(
        "vul {named} in: council (raad), college, partnership-board (bestuur van de regio), "
        "supervisor (toezichthouder) of other (anders); verschilt dat per gemeente, gebruik dan "
        "'Vastgesteld per gemeente' (adopted_by)",
        "fill in adopting_body with council, college, partnership-board, supervisor or other;"
        " per municipality with adopted_by",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling': wie het beleid "
    "vaststelde; Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, stap 11",
    check=check,
)
