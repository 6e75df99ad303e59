"""Elk begrip staat één keer in de begrippenlijst, hoe u het ook schrijft.

Waarom: hoofdletters maken geen verschil tussen begrippen. Bij twee keer hetzelfde begrip is niet
duidelijk welke uitleg de lezer krijgt. Ook de algemene lijst in content/glossary.yml telt mee.

Zo herstelt u het: kies één schrijfwijze en haal de andere weg. Wilt u de algemene uitleg vervangen,
schrijf het begrip dan precies als daar.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.folding import words_of
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each term that was met before in another way of writing."""
    met: dict[tuple[str, ...], str] = {}
    for term in collection.glossary:
        other = met.setdefault(words_of(term), term)
        if other != term:
            yield flaw(term, path=f"content/{collection.key}/glossary.yml", term=term, other=other)


RULE = Rule(
    code="MET043",
    name="term-explained-twice",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Begrip twee keer uitgelegd", "Term explained twice"),
    message=Text("'{term}' is hetzelfde begrip als '{other}'", "'{term}' is the same term as '{other}'"),
    hint=Text("kies één schrijfwijze en haal de andere weg", "choose one spelling and remove the other"),
    source="contract: glossary.yml",
    check=check,
)
