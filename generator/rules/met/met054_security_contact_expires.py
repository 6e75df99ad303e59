"""De vaste einddag van security.txt is nog meer dan 30 dagen weg.

Waarom: in security.txt staat bij wie iemand een lek kan melden, en tot welke dag dat adres klopt. Na
die dag vertrouwt niemand het bestand meer, en een gevonden lek blijft dan liggen.

Zo herstelt u het: kijk of het adres bij 'Beveiliging' (security_contact) nog klopt. Zet daarna een
latere dag bij 'Beveiliging geldig tot' (security_expires). U mag die regel ook weghalen: dan geldt
het bestand steeds bijna een jaar na het maken van de site.
"""

from collections.abc import Iterator
from datetime import datetime

from generator.model.finding import Severity
from generator.model.library import Library
from generator.model.text import Text
from generator.model.values import AMSTERDAM
from generator.rules.rule import Flaw, Rule, Scope, flaw

_NEAR = 30  # days


def check(library: Library, moment: datetime) -> Iterator[Flaw]:
    """Point at a fixed end that is near or past."""
    end = library.portal.security_expires if library.portal else None
    if end is None:
        return
    left = (end - moment.astimezone(AMSTERDAM).date()).days
    if left <= _NEAR:
        yield flaw("security_expires", path="content/portal.yml", day=end)


RULE = Rule(
    code="MET054",
    name="security-contact-expires",
    severity=Severity.ERROR,
    scope=Scope.PORTAL,
    title=Text("Adres voor lekken verloopt", "Security contact expires"),
    message=Text(
        "security.txt is geldig tot {day}; dat is voorbij of binnen 30 dagen",
        "security.txt is valid until {day}, which is past or within 30 days",
    ),
    hint=Text(
        "kijk of 'Beveiliging' (security_contact) klopt en zet een latere dag bij {named}",
        "check security_contact and put a later day under {key}",
    ),
    source="RFC 9116 (security.txt), paragraaf 2.5.5: Expires",
    check=check,
)
