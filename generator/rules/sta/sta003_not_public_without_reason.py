"""Een stuk dat niet openbaar is, zegt waarom.

Waarom: openbaar is het uitgangspunt. Wie daarvan afwijkt, motiveert dat, ook voor wie het stuk niet
mag lezen. Het register toont de reden in gewone woorden.

Zo herstelt u het: vul onder 'Waarom niet openbaar' (withheld) bij 'Reden' (because) de soort reden
in en schrijf bij 'Toelichting' (reason) de afweging op, zonder prijs te geven wat u juist niet
openbaar maakt.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a document that is closed without a word."""
    meta = document.meta
    if meta.publication_status is not Status.NOT_PUBLIC:
        return
    if meta.withheld is None:
        yield flaw("withheld")
    elif meta.withheld.reason is None:
        yield flaw("withheld.reason")


RULE = Rule(
    code="STA003",
    name="not-public-without-reason",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Niet openbaar zonder reden", "Not public without a reason"),
    message=Text(
        "de status is 'Niet openbaar' (not-public), maar {named} ontbreekt",
        "publication_status is 'not-public', but {key} is missing",
    ),
    hint=Text(
        "leg bij 'Waarom niet openbaar' (withheld) uit waarom: 'Reden' (because) en 'Toelichting' (reason)",
        "explain under withheld why the document is not public: because and reason",
    ),
    source="Wet open overheid, artikel 5.1, derde lid; IGJ, Wmo-rapportage 2024, 'Transparantie "
    "nog steeds een uitdaging'",
    check=check,
    legal=True,
    since=WOO,
)
