"""Wie zich op artikel 5.1, vierde lid, beroept, noemt de dag waarop het stuk alsnog openbaar wordt.

Waarom: deze grond geldt tijdelijk: de geadresseerde leest eerst. De wet vraagt om de termijn te
noemen. Zonder dag is het geen uitstel maar afstel.

Zo herstelt u het: vul bij 'Waarom niet openbaar' (withheld) onder 'Opnieuw bekijken op' (review_on)
de dag in, of bij 'Openbaar vanaf' (publish_from) het moment.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.woo import FIRST_READER


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at a ground for a time of which no end is given."""
    meta = document.meta
    withheld = meta.withheld
    if withheld is None or FIRST_READER not in withheld.grounds or withheld.review_on or meta.publish_from:
        return
    index = withheld.grounds.index(FIRST_READER)
    yield flaw(f"withheld.grounds[{index}]", ground=FIRST_READER)


RULE = Rule(
    code="STA046",
    name="temporary-ground-without-day",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Tijdelijke grond zonder dag", "Temporary ground without a day"),
    message=Text(
        "grond '{ground}' geldt tijdelijk, maar er staat geen dag bij waarop het stuk openbaar wordt",
        "ground '{ground}' is temporary, but no day is given on which the document becomes public",
    ),
    hint=Text(
        "vul 'Opnieuw bekijken op' (review_on, onder withheld) of 'Openbaar vanaf' (publish_from) in",
        "fill in withheld.review_on or publish_from",
    ),
    source="Wet open overheid, artikel 5.1, vierde lid",
    check=check,
    legal=True,
    since=WOO,
)
