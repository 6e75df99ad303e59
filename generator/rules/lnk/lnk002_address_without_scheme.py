"""Een link naar een andere site begint met https://.

Waarom: een adres dat met // begint, neemt over hoe de pagina is geopend. Buiten de site, zoals in
een feed of een bestand, werkt het niet.

Zo herstelt u het: zet 'https:' voor het adres.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import Refused, destinations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link of this sort."""
    for link in destinations(known.body, Refused.WITHOUT_SCHEME):
        yield flaw(at=link.span)


RULE = Rule(
    code="LNK002",
    name="address-without-scheme",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Adres zonder https", "Address without https"),
    message=Text(
        "een link die begint met twee schuine strepen is niet toegestaan",
        "a link that starts with two slashes is not allowed",
    ),
    hint=Text(
        "schrijf https: voor de twee schuine strepen, zoals https://www.example.org",
        "put https: in front of the link",
    ),
    source="contract: The body",
    check=check,
    legal=True,
)
