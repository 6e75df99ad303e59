"""Een link naar een andere site begint met https.

Waarom: bij http kan iemand onderweg meelezen of de pagina veranderen.

Zo herstelt u het: verander http in https en kijk of de pagina opent. Werkt dat niet, dan mag de
link blijven.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.links import refusal
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each link that anyone on the way can read."""
    for link in known.body.links:
        if link.href[:5].lower() == "http:" and refusal(link.href) is None:
            yield flaw(at=link.span)


RULE = Rule(
    code="LNK006",
    name="insecure-address",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Link zonder beveiliging", "Link that is not secure"),
    message=Text("een link begint met http in plaats van https", "a link starts with http instead of https"),
    hint=Text("probeer het adres met https", "try the address with https"),
    source="NCSC, ICT-beveiligingsrichtlijnen voor webapplicaties; contract: The body",
    check=check,
)
