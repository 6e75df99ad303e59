"""Over het openbaar maken is besloten voor elke gemeente waarvoor het stuk geldt.

Waarom: elke gemeente besluit voor zichzelf. Ontbreekt er een, dan blijft het stuk voor iedereen
dicht.

Zo herstelt u het: zet het besluit van de ontbrekende gemeente bij 'Besluit over openbaarmaking'
(publication_decision). Is dat er nog niet, wacht dan met openbaar maken.
"""

from collections.abc import Iterator

from generator.lifecycle.days import membership_day
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.coverage import covered
from generator.rules.known import Known
from generator.rules.laws import WMO
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at the decisions for each municipality of the document that none of them names."""
    meta = document.meta
    decisions = meta.publication_decision
    if not decisions or meta.publication_status is not Status.PUBLISHED:
        return
    if any(not decision.municipalities for decision in decisions):
        return
    words = tuple(word for decision in decisions for word in decision.municipalities)
    if meta.municipalities and set(words).issuperset(meta.municipalities):
        return
    decided = known.municipalities.codes(words, on=membership_day(meta) or known.today)
    for code in covered(document, known):
        if code not in decided:
            yield flaw("publication_decision", municipality=known.municipalities.name(code))


RULE = Rule(
    code="ADO018",
    name="decision-misses-municipality",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text(
        "Besluit over openbaarmaking mist een gemeente", "Decision on publication misses a municipality"
    ),
    message=Text(
        "geen besluit over openbaarmaking geldt voor '{municipality}', terwijl het stuk ook "
        "over die gemeente gaat",
        "no decision on publication covers '{municipality}', while the document does",
    ),
    hint=Text(
        "voeg het besluit van deze gemeente toe bij 'Besluit over openbaarmaking' "
        "(publication_decision), of wacht met openbaar maken",
        "add the decision of this municipality, or wait with publication_status published",
    ),
    source="Algemene wet bestuursrecht, artikel 1:3; Wmo 2015, artikel 6.1: elke gemeente besluit "
    "voor zichzelf",
    check=check,
    legal=True,
    since=WMO,
)
