"""De afhandeling telt op tot het aantal verplichte meldingen.

Waarom: van een op de drie meldingen weet de IGJ niet wat ermee gebeurde. Een rest die niet is
ingevuld, is zo'n gat.

Zo herstelt u het: vul bij 'Afhandeling' (handled) alle vier de aantallen in. Is er niets
onderzocht, tel het dan bij 'Geen onderzoek' (none). Weet u het niet, schrijf dan 'unknown'
(onbekend).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.figures import accounts
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw

_PARTS = ("provider", "supervisor", "other", "none")


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each handling of which all parts are numbers that add up to too little."""
    for account in accounts(collection):
        received = account.figures.get("mandatory_reports")
        parts = [account.figures.get(f"handled.{part}") for part in _PARTS]
        handled = [number for number in parts if number is not None]
        if received is not None and len(handled) == len(parts) and sum(handled) < received:
            left = received - sum(handled)
            yield flaw(f"{account.key}.handled", path=account.path, left=left, received=received)


RULE = Rule(
    code="REG010",
    name="handling-not-accounted-for",
    severity=Severity.ADVICE,
    scope=Scope.LIBRARY,
    title=Text("Afhandeling telt niet op", "Handling does not add up"),
    message=Text(
        "van de verplichte meldingen ({received}) staat bij een deel ({left}) niet wie ze afhandelde",
        "of the mandatory reports ({received}) a part ({left}) is handled by nobody in these figures",
    ),
    hint=Text(
        "tel ze bij 'Geen onderzoek' (none) als er niets is onderzocht; weet u het niet, schrijf dan "
        "'unknown' (onbekend)",
        "add them to none if nothing was inspected, or write unknown",
    ),
    source="IGJ, Wmo-rapportage 2024, wie de verplichte meldingen onderzocht (indicatoren I20 en I23)",
    check=check,
    since=IGJ_2024,
)
