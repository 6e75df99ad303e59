"""Na verplichte meldingen zijn er niet meer rapporten dan onderzoeken.

Waarom: een rapport komt uit een onderzoek. Meestal zijn rapporten van gewone bezoeken meegeteld;
die horen bij 'Proactieve rapporten' (proactive_reports).

Zo herstelt u het: tel bij 'Rapporten' (reports) alleen rapporten van onderzoek na een melding.
Begon een onderzoek in het jaar ervoor, tel dan beide in hetzelfde jaar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.figures import accounts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each number of reports above the number of investigations."""
    for account in accounts(collection):
        started = account.figures.get("investigations")
        written = account.figures.get("reports")
        if started is not None and written is not None and written > started:
            yield flaw(f"{account.key}.reports", path=account.path, written=written, started=started)


RULE = Rule(
    code="REG011",
    name="more-reports-than-investigations",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Meer rapporten dan onderzoeken", "More reports than investigations"),
    message=Text(
        "het aantal rapporten ({written}) is hoger dan het aantal onderzoeken ({started})",
        "the number of reports ({written}) is above the number of investigations ({started})",
    ),
    hint=Text(
        "tel hier alleen rapporten van onderzoek na een melding",
        "count only reports of investigations after a mandatory report",
    ),
    source="IGJ, Wmo-rapportage 2024, onderzoeken en rapporten na verplichte meldingen (indicatoren I21 en "
    "I22)",
    check=check,
)
