"""Is een stuk vervangen, dan noemt het nieuwe stuk het oude.

Waarom: de pagina van het oude stuk wijst de lezer naar het nieuwe. Zonder opvolger loopt hij vast.

Zo herstelt u het: zet in het nieuwe stuk dit kenmerk bij 'Vervangt' (supersedes). Is er geen nieuw
stuk, kies dan bij 'Waarom' (why) een andere reden.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import WithdrawnWhy
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at a reason of withdrawal that no other document bears out."""
    withdrawn = document.meta.withdrawn
    if withdrawn is None or withdrawn.why is not WithdrawnWhy.SUPERSEDED:
        return
    if document.id not in known.superseded:
        yield flaw("withdrawn.why")


RULE = Rule(
    code="STA065",
    name="withdrawn-without-successor",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Vervangen zonder opvolger", "Superseded without a successor"),
    message=Text(
        "het stuk is ingetrokken omdat het is vervangen, maar geen ander stuk vervangt het",
        "the document was withdrawn as superseded, but no other document supersedes it",
    ),
    hint=Text(
        "zet dit kenmerk in het nieuwe stuk bij 'Vervangt' (supersedes), of kies bij 'Waarom' (why) "
        "een andere reden",
        "put this id under supersedes in the new document, or choose another reason",
    ),
    source="Afsprakenkader en draaiboek toezicht in het sociaal domein 2020: een nieuwe versie "
    "vervangt de oude; contract: withdrawn en supersedes",
    check=check,
)
