"""Er zijn niet meer rapporten openbaar dan er zijn geschreven.

Waarom: dit kan niet. De site zou meer dan honderd procent tonen.

Zo herstelt u het: tel na en verbeter een van de twee aantallen. Onder 'Openbare proactieve
rapporten' (proactive_reports_public) staat hoeveel van de rapporten uit ditzelfde jaar openbaar
zijn.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.figures import accounts
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each number of public reports above the number that was written."""
    for account in accounts(collection):
        written = account.figures.get("proactive_reports")
        public = account.figures.get("proactive_reports_public")
        if written is not None and public is not None and public > written:
            key = f"{account.key}.proactive_reports_public"
            yield flaw(key, path=account.path, public=public, written=written)


RULE = Rule(
    code="REG008",
    name="more-public-than-written",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Meer openbaar dan geschreven", "More public than written"),
    message=Text(
        "het aantal openbare proactieve rapporten ({public}) is hoger dan het aantal dat is "
        "geschreven ({written})",
        "the number of public proactive reports ({public}) is above the number that was written ({written})",
    ),
    hint=Text(
        "tel na en verbeter een van de twee aantallen", "count again and correct one of the two numbers"
    ),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': hoeveel van de geschreven "
    "rapporten openbaar zijn (indicatoren I15 en I16)",
    check=check,
)
