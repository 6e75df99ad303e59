"""Bij elke aanbeveling staat voor wie zij is.

Waarom: een aanbeveling zonder naam is van niemand. De IGJ richt elke aanbeveling aan iemand: de
gemeente, de toezichthouder of een ander.

Zo herstelt u het: vul 'Voor' (to) in met een rol, zoals 'gemeente' of 'aanbieder'. Geen naam van
een persoon.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import name_of, recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each recommendation that is for nobody."""
    for key, item in recommendations(document):
        if item.to is None:
            yield flaw(f"{key}.to", number=name_of(key, item))


RULE = Rule(
    code="REC030",
    name="recommendation-without-addressee",
    severity=Severity.ADVICE,
    scope=Scope.DOCUMENT,
    title=Text("Aanbeveling voor niemand", "Recommendation for nobody"),
    message=Text(
        "bij aanbeveling '{number}' staat niet voor wie zij is",
        "recommendation '{number}' does not tell whom it is for",
    ),
    hint=Text(
        "vul '{title}' (to) in met een rol, zoals gemeente of aanbieder",
        "fill in to with a role, such as gemeente or aanbieder",
    ),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen per geadresseerde",
    check=check,
)
