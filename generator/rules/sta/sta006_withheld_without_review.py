"""Een besluit om iets niet openbaar te maken noemt wie besloot en wanneer iemand opnieuw kijkt.

Waarom: een reden om iets dicht te houden gaat vaak voorbij. Zonder dag kijkt niemand meer, en
blijft een stuk voor altijd dicht.

Zo herstelt u het: vul onder 'Waarom niet openbaar' (withheld) de rol in bij 'Besloten door'
(decided_by) en een dag bij 'Opnieuw bekijken op' (review_on).
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.terms import Status
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.woo import FIRST_READER


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a decision without an owner or an end."""
    withheld = document.meta.withheld
    if withheld is None or document.meta.publication_status is not Status.NOT_PUBLIC:
        return
    if withheld.decided_by is None:
        yield flaw("withheld.decided_by")
    if withheld.review_on is None and FIRST_READER not in withheld.grounds:  # then STA046 asks for a day
        yield flaw("withheld.review_on")


RULE = Rule(
    code="STA006",
    name="withheld-without-review",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Niet openbaar zonder besluit of herbeoordeling", "Withheld without decision or review"),
    message=Text("bij 'Waarom niet openbaar' (withheld) ontbreekt {named}", "{key} is missing"),
    hint=Text(
        "vul in wie besloot, als rol (decided_by), en wanneer u opnieuw kijkt (review_on)",
        "fill in who decided (a role) and when you look again: decided_by and review_on",
    ),
    source="Wet open overheid, artikel 5.3; IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds "
    "een uitdaging'",
    check=check,
    since=WOO,
)
