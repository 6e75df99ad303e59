"""Elke aanbeveling in een stuk heeft een eigen nummer.

Waarom: een reactie, een hertoets en een later rapport verwijzen naar het nummer. Bij twee dezelfde
weet niemand welke is bedoeld.

Zo herstelt u het: geef een van de twee een ander nummer.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.recommending import recommendations
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each number that an earlier recommendation of the document has."""
    seen: set[str] = set()
    for key, item in recommendations(document):
        if item.id is None:
            continue
        if item.id in seen:
            yield flaw(f"{key}.id", number=item.id)
        seen.add(item.id)


RULE = Rule(
    code="REC028",
    name="recommendation-number-used-twice",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Nummer van een aanbeveling staat er twee keer", "Recommendation number used twice"),
    message=Text(
        "twee aanbevelingen in dit stuk hebben nummer '{number}'",
        "two recommendations in this document have number '{number}'",
    ),
    hint=Text("geef deze aanbeveling een ander nummer", "give this recommendation another number"),
    source="IGJ, Wmo-rapportage 2024, aanbevelingen per geadresseerde, deels herhaald uit 2023: een "
    "aanbeveling is later terug te vinden",
    check=check,
)
