"""Een link begint met https, mailto of tel, of wijst naar een stuk op deze site.

Waarom: een adres als file: of C: wijst naar een computer van uw organisatie. Het werkt voor niemand
anders, en verraadt namen van mappen en servers. Adressen als javascript: en data: kunnen code
uitvoeren.

Zo herstelt u het: zoek het openbare adres op dat met https:// begint. Is dat er niet, haal de link
dan weg en laat de tekst staan.
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
    for link in destinations(known.body, Refused.SCHEME):
        yield flaw(at=link.span, start=link.start)


RULE = Rule(
    code="LNK001",
    name="scheme-not-allowed",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Soort adres niet toegestaan", "Scheme not allowed"),
    message=Text(
        "een link die begint met '{start}' is niet toegestaan",
        "a link that starts with '{start}' is not allowed",
    ),
    hint=Text(
        "gebruik een adres dat begint met https://, of haal de link weg",
        "use an address that starts with https://, or remove the link",
    ),
    source="contract: The body",
    check=check,
    legal=True,
)
