"""Bij een procedure die klaar is, staan de dag en de beslissing.

Waarom: de lezer wil weten hoe het afliep. Zonder dag blijft een procedure die schorst het stuk
dicht houden.

Zo herstelt u het: vul bij deze procedure 'Beslist op' (decided_on) en 'Uitkomst' (outcome) in, of
laat beide weg zolang er niet is beslist.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each proceeding with a day and no decision, or the reverse."""
    for index, one in enumerate(document.meta.proceedings):
        if one.decided_on and one.outcome is None:
            yield flaw(f"proceedings[{index}].decided_on", given="Beslist op", missing="Uitkomst")
        elif one.outcome and one.decided_on is None:
            yield flaw(f"proceedings[{index}].outcome", given="Uitkomst", missing="Beslist op")


RULE = Rule(
    code="STA048",
    name="proceeding-half-decided",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Afloop van een procedure is niet volledig", "End of a proceeding is incomplete"),
    message=Text(
        "bij deze procedure staat '{given}', maar '{missing}' ontbreekt",
        "this proceeding has '{given}', but lacks '{missing}'",
    ),
    hint=Text(
        "vul 'Beslist op' (decided_on) en 'Uitkomst' (outcome) in, of laat beide weg zolang er niet "
        "is beslist",
        "fill in both, or leave out both until there is a decision",
    ),
    source="Algemene wet bestuursrecht, artikelen 7:12 en 8:77; Afsprakenkader en draaiboek "
    "toezicht in het sociaal domein 2020: opschorting op verzoek van de aanbieder",
    check=check,
)
