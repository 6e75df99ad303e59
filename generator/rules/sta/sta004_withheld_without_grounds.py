"""Wie zich beroept op een uitzonderingsgrond, noemt die grond.

Waarom: de wet kent een vaste lijst met gronden. Zonder het artikel kan niemand nagaan of de
weigering klopt.

Zo herstelt u het: vul 'Gronden' (grounds) in, zoals [5.1.2e]. Is er een andere reden dan een grond
uit de wet, kies dan bij 'Reden' (because) een andere waarde.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import WithheldBecause
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a ground that is named nowhere."""
    withheld = document.meta.withheld
    if withheld and withheld.because is WithheldBecause.GROUND and not withheld.grounds:
        yield flaw("withheld.grounds")


RULE = Rule(
    code="STA004",
    name="withheld-without-grounds",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Niet openbaar op een grond die ontbreekt", "Withheld on a ground that is missing"),
    message=Text(
        "de reden is een uitzonderingsgrond van de Woo (because: ground), maar die grond ontbreekt",
        "withheld.because is 'ground', but withheld.grounds is empty",
    ),
    hint=Text(
        "noem bij {named} het artikel, bijvoorbeeld grounds: [5.1.2e]",
        "name the article under grounds, for example grounds: [5.1.2e]",
    ),
    source="Wet open overheid, artikelen 5.1 en 5.2",
    check=check,
    legal=True,
    since=WOO,
)
