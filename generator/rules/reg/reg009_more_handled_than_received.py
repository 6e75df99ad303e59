"""Er zijn niet meer meldingen afgehandeld dan er binnenkwamen.

Waarom: de afhandeling verdeelt de verplichte meldingen van het jaar. Komt de som hoger uit, dan is een
melding dubbel geteld, of hoort zij bij een ander jaar.

Zo herstelt u het: tel elke melding één keer, bij wie haar in hoofdzaak onderzocht.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.figures import accounts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each handling that adds up to more than the reports that came in."""
    for account in accounts(collection):
        received = account.figures.get("mandatory_reports")
        handled = sum(number for key, number in account.figures.items() if key.startswith("handled."))
        if received is not None and handled > received:
            yield flaw(f"{account.key}.handled", path=account.path, handled=handled, received=received)


RULE = Rule(
    code="REG009",
    name="more-handled-than-received",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Meer afgehandeld dan gemeld", "More handled than received"),
    message=Text(
        "het aantal afgehandelde meldingen ({handled}) is hoger dan het aantal dat binnenkwam ({received})",
        "the number of reports that were handled ({handled}) is above the number that came in ({received})",
    ),
    hint=Text("tel elke melding één keer", "count each report once"),
    source="IGJ, Wmo-rapportage 2024, wie de verplichte meldingen onderzocht (indicatoren I20 en I23); Wmo "
    "2015, artikel 3.4",
    check=check,
)
