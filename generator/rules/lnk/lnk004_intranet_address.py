"""Een link wijst naar een adres dat iedereen kan openen.

Waarom: een naam zonder punt, zoals http://intranet/, werkt alleen op het eigen netwerk. De lezer
krijgt een foutmelding.

Zo herstelt u het: zoek het openbare adres op of haal de link weg.
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
    for link in destinations(known.body, Refused.INTRANET):
        yield flaw(at=link.span, start=link.start)


RULE = Rule(
    code="LNK004",
    name="intranet-address",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Link naar een intern adres", "Link to an internal address"),
    message=Text(
        "het adres '{start}' bestaat alleen binnen een organisatie",
        "the address '{start}' exists only inside an organisation",
    ),
    hint=Text(
        "gebruik het openbare adres, of haal de link weg", "use the public address, or remove the link"
    ),
    source="contract: The body",
    check=check,
    legal=True,
)
