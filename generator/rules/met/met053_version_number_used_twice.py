"""Elke versie van een stuk heeft een eigen nummer.

Waarom: wie naar 'versie 1.1' verwijst, moet één tekst bedoelen.

Zo herstelt u het: geef de nieuwste van de twee een nieuw nummer. Stond het nummer al op de site, laat
die regel dan zoals hij is en verander alleen de andere.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, _known: Known) -> Iterator[Flaw]:
    """Point at each version with a number that an earlier one has."""
    seen: set[str] = set()
    for index, made in enumerate(document.meta.versions):
        number = " ".join(made.version.casefold().split())
        if number in seen:
            yield flaw(f"versions[{index}].version", value=made.version)
        seen.add(number)


RULE = Rule(
    code="MET053",
    name="version-number-used-twice",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Versienummer staat er twee keer", "Version number used twice"),
    message=Text("versie '{value}' staat er al", "version '{value}' is there already"),
    hint=Text("geef deze versie een eigen nummer", "give this version a number of its own"),
    source="contract: Front matter, versions",
    check=check,
)
