"""De grond past bij toezicht op maatschappelijke ondersteuning.

Waarom: gronden over de Kroon, de veiligheid van de Staat, andere landen, het milieu of een formatie
komen hier niet voor. Meestal is een letter of cijfer verwisseld.

Zo herstelt u het: zoek het artikel op en verbeter de grond.
"""

from collections.abc import Iterator

from generator.authorities.grounds import ground
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.laws import WOO
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.rules.woo import marked

_FOREIGN = frozenset({"5.1.1a", "5.1.1b", "5.1.2a", "5.1.2g", "5.1.6", "5.4"})


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each ground, of a mark or of a refusal, for interests of another world."""
    for mark in marked(known):
        for code in mark.grounds:
            if code in _FOREIGN:
                yield flaw(mark.key, at=mark.at, ground=code, label=_label(code))
    withheld = document.meta.withheld
    for index, code in enumerate(withheld.grounds if withheld else ()):
        if code in _FOREIGN:
            yield flaw(f"withheld.grounds[{index}]", ground=code, label=_label(code))


def _label(code: str) -> str:
    found = ground(code)
    return found.label if found else code


RULE = Rule(
    code="RED039",
    name="ground-foreign-to-supervision",
    severity=Severity.WARNING,
    scope=Scope.DOCUMENT,
    title=Text("Grond die hier niet voorkomt", "Ground that does not occur here"),
    message=Text(
        "grond {ground} gaat over '{label}', en dat speelt niet bij toezicht op de Wmo",
        "ground {ground} is about '{label}', and that has no part in this supervision",
    ),
    hint=Text(
        "kijk of een letter of cijfer is verwisseld; privacy is 5.1.2e, toezicht 5.1.2d",
        "see whether a letter or digit was mixed up; privacy is 5.1.2e, supervision 5.1.2d",
    ),
    source="Wet open overheid, artikelen 5.1 en 5.4: wat deze gronden beschermen",
    check=check,
    since=WOO,
)
