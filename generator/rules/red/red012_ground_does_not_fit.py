"""De grond van weggelakte tekst past bij de soort gegeven.

Waarom: gegevens over gezondheid en het burgerservicenummer kennen een eigen, absolute grond. Een
verkeerde grond maakt een besluit kwetsbaar bij bezwaar.

Zo herstelt u het: leg de markering voor aan uw jurist. Klopt de grond, laat haar dan staan: de
waarschuwing houdt niets tegen.
"""

from collections.abc import Iterator

from generator.authorities.grounds import fits, ground
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(_document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each mark of which no ground fits."""
    for mark in known.body.marks:
        category = mark.category
        codes = [code for code in mark.grounds if ground(code)]
        if category is None or not codes or any(fits(code, category) for code in codes):
            continue
        yield flaw(at=mark.span, grounds=", ".join(codes), category=category)


RULE = Rule(
    code="RED012",
    name="ground-does-not-fit",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Grond past niet bij de soort", "Ground does not fit the category"),
    message=Text(
        "op grond {grounds} wordt meestal geen '{category}' weggelakt",
        "a '{category}' is not usually withheld on ground {grounds}",
    ),
    hint=Text(
        "vraag uw jurist of de grond klopt; gezondheid is meestal 5.1.1d, een nummer 5.1.1e, een naam 5.1.2e",
        "ask your lawyer whether the ground is right; health is usually 5.1.1d, a number "
        "5.1.1e, a name 5.1.2e",
    ),
    source="Wet open overheid, artikel 5.1; de tabel met soorten is een voorstel dat een jurist "
    "nog bevestigt",
    check=check,
    since=WOO,
)
