"""Grond 5.1.5 staat niet samen met een grond uit het eerste of tweede lid.

Waarom: het vijfde lid is bedoeld voor een ander belang dan het eerste en tweede lid noemen. Beide
voor dezelfde tekst kan niet: dan houdt het besluit geen stand.

Zo herstelt u het: kies een van de twee. Past een grond uit het eerste of tweede lid, haal 5.1.5 dan
weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.woo import clashing, marked


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each mark, and at the refusal as a whole, with grounds that may not go together."""
    for mark in marked(known):
        if clash := clashing(mark.grounds):
            yield flaw(mark.key, at=mark.at, grounds=", ".join(clash))
    withheld = document.meta.withheld
    if withheld and (clash := clashing(withheld.grounds)):
        yield flaw("withheld.grounds", grounds=", ".join(clash))


RULE = Rule(
    code="RED035",
    name="grounds-exclude-each-other",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Gronden die niet samengaan", "Grounds that exclude each other"),
    message=Text(
        "grond 5.1.5 gaat niet samen met {grounds} voor dezelfde tekst",
        "ground 5.1.5 does not go together with {grounds} for the same text",
    ),
    hint=Text(
        "kies één grond: haal 5.1.5 weg als een andere grond past, en vraag het bij twijfel uw jurist",
        "remove 5.1.5, or remove the other ground",
    ),
    source="Wet open overheid, artikel 5.1, vijfde lid",
    check=check,
    legal=True,
    since=WOO,
)
