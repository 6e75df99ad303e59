"""Een reactie noemt het stuk waarop zij reageert.

Waarom: dan staat de reactie op de pagina van dat stuk, en omgekeerd. Anders vindt niemand haar.

Zo herstelt u het: schrijf achter 'Reageert op' (responds_to) het kenmerk van het stuk.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Response
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a response that names nothing."""
    meta = document.meta
    if isinstance(meta, Response) and meta.publication_status in ADOPTED and not meta.responds_to:
        yield flaw("responds_to")


RULE = Rule(
    code="REC035",
    name="response-to-nothing",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Reactie op niets", "Response to nothing"),
    message=Text(
        "de reactie noemt geen stuk waarop zij reageert", "the response names no document that it answers"
    ),
    hint=Text(
        "schrijf achter '{title}' (responds_to) het kenmerk van het stuk",
        "write the id of the document in responds_to",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020, afspraken: het college stuurt "
    "het rapport door en de raad geeft een inhoudelijk standpunt; IGJ, Wmo-rapportage 2024, "
    "'Transparantie nog steeds een uitdaging'",
    check=check,
)
