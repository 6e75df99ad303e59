"""Een toezichthouder heeft geen andere functie die met het toezicht botst.

Waarom: wie zelf het contract sluit of de kwaliteit bewaakt, keurt bij een bezoek zijn eigen werk.
De IGJ zag zulke functieverstrengeling bij 35 gemeenten. De minister schreef dat de toezichthouder
in de regel niet de contractmanager is.

Zo herstelt u het: leg de functies bij verschillende mensen neer en pas 'Andere functies'
(other_roles) aan. Kan dat niet, laat de functie dan staan en leg in het beleid uit hoe de
onafhankelijkheid is geregeld.
"""

import re
from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WMO
from generator.rules.rule import Flaw, Rule, Scope, flaw

_CONFLICTS = re.compile(
    r"contract(?:manag|beheer)|inko(?:op|per)|kwaliteitsmanag|juridisch advis", re.IGNORECASE
)


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each role of a supervisor in office that conflicts with supervision."""
    path = f"content/{collection.key}/partnership.yml"
    for key, supervisor in sorted(collection.settings.supervisors.items()):
        if supervisor.until and supervisor.until < known.today:
            continue
        for index, role in enumerate(supervisor.other_roles):
            if _CONFLICTS.search(role):
                yield flaw(f"supervisors.{key}.other_roles[{index}]", path=path, role=role)


RULE = Rule(
    code="ADO026",
    name="supervisor-with-conflicting-role",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Toezichthouder met een botsende functie", "Supervisor with a conflicting role"),
    message=Text(
        "de toezichthouder is ook '{role}', en dat botst met onafhankelijk toezicht",
        "the supervisor is also '{role}', and that conflicts with independent supervision",
    ),
    hint=Text(
        "scheid de functies, of leg in het beleid uit hoe het toezicht onafhankelijk blijft",
        "separate the roles, or explain in the policy how supervision stays independent",
    ),
    source="IGJ, Wmo-rapportage 2024, 'Onafhankelijkheid in ontwikkeling': functieverstrengeling; "
    "Kamerstuk 29538, nr. 314; Wmo 2015, artikel 6.1",
    check=check,
    since=WMO,
)
