"""De TOOI-code van een samenwerkingsverband staat in het register van de overheid.

Waarom: met deze code weet de Woo-index van welke organisatie een stuk is. Een verkeerde code zet uw
stukken bij een ander.

Zo herstelt u het: zoek de code op bij standaarden.overheid.nl/tooi, onder
samenwerkingsorganisaties. Is het samenwerkingsverband geen rechtspersoon, haal 'TOOI-code' (tooi)
dan weg.
"""

from collections.abc import Iterator

from generator.authorities.organisations import organisation
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at a code that the register does not have."""
    code = collection.settings.tooi
    if code and organisation(code) is None:
        yield flaw("tooi", path=f"content/{collection.key}/partnership.yml", code=code)


RULE = Rule(
    code="MET028",
    name="unknown-organisation-code",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Onbekende TOOI-code", "Unknown TOOI code"),
    message=Text(
        "'{code}' staat niet in het register van samenwerkingsorganisaties",
        "'{code}' is not in the register of partnerships",
    ),
    hint=Text(
        "zoek de code op bij standaarden.overheid.nl/tooi; is er geen, haal 'TOOI-code' (tooi) dan weg",
        "look up the code at TOOI, or take 'tooi' away",
    ),
    source="TOOI, register samenwerkingsorganisaties; contract: Where files are, partnership.yml",
    check=check,
)
