"""Een uitzonderingsgrond staat in hoofdstuk 5 van de Wet open overheid.

Waarom: een grond die niet bestaat, kan een weigering niet dragen. Vaak gaat het om een artikel van
de oude Wob, zoals 10.2e.

Zo herstelt u het: zoek het artikel op en schrijf het als 5.1.2e: artikel 5.1, tweede lid, onder e.
"""

from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each ground that the law does not have."""
    withheld = document.meta.withheld
    for index, code in enumerate(withheld.grounds if withheld else ()):
        if ground(code) is None:
            yield flaw(f"withheld.grounds[{index}]", ground=code)


RULE = Rule(
    code="STA005",
    name="withheld-on-unknown-ground",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende uitzonderingsgrond", "Unknown ground"),
    message=Text("'{ground}' is geen uitzonderingsgrond van de Woo", "'{ground}' is no ground of the Woo"),
    hint=Text(
        "schrijf de grond zoals in de wet, bijvoorbeeld 5.1.2e voor artikel 5.1, tweede lid, onder e",
        "write the ground as in the law, for example 5.1.2e for article 5.1, second paragraph, under e",
    ),
    source="Wet open overheid, artikelen 5.1, 5.2, 5.4 en 5.4a",
    check=check,
    legal=True,
    since=WOO,
)
