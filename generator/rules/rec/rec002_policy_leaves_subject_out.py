"""Beleid beschrijft hoe onafhankelijk de toezichthouder werkt en wanneer rapporten openbaar zijn.

Waarom: de IGJ beveelt aan dat elk beleid in elk geval deze twee dingen regelt. Zonder afspraak beslist
iedere zaak opnieuw, en kan een aanbieder niet weten waar hij aan toe is.

Zo herstelt u het: neem het op in het volgende beleid. Tot die tijd mag het antwoord 'no' of 'planned'
blijven staan: dat is eerlijk. Bij 'planned' zwijgt deze regel.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.kinds import Policy
from generator.model.library import Document
from generator.model.terms import Covered
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import IGJ_2024
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.statuses import ADOPTED


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each of the two subjects that a policy in use says not to describe."""
    meta = document.meta
    if not isinstance(meta, Policy) or meta.covers is None or meta.publication_status not in ADOPTED:
        return
    if document.id in known.superseded:
        return
    if meta.covers.independence is Covered.NO:
        yield flaw("covers.independence", subject="de onafhankelijkheid van de toezichthouder")
    if meta.covers.publication is Covered.NO:
        yield flaw("covers.publication", subject="de openbaarmaking")


RULE = Rule(
    code="REC002",
    name="policy-leaves-subject-out",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Beleid regelt iets belangrijks niet", "Policy leaves an important subject out"),
    message=Text("het beleid beschrijft {subject} niet", "the policy does not describe '{subject}'"),
    hint=Text(
        "neem het op in het volgende beleid; is dat de bedoeling, schrijf dan 'planned' "
        "(voorgenomen) bij {named}",
        "put it in the next policy; write planned in {key} if that is the intention",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen: beschrijf in elk geval de vorm en de invulling, en de "
    "afweging over openbaarmaking",
    check=check,
    since=IGJ_2024,
)
