"""Elke gemeente in partnership.yml bestaat.

Waarom: de code bepaalt de naam op de site en de plek in de Woo-index. Met een cijfer verkeerd staat er
een andere gemeente.

Zo herstelt u het: zoek de code op bij standaarden.overheid.nl/tooi, onder gemeenten. Een gemeente die is
opgeheven houdt haar code.
"""

from collections.abc import Iterator

from generator.authorities.municipalities import municipality
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw
from generator.settings.municipalities import INVENTED


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each member with a code that no municipality has."""
    for number, member in enumerate(collection.settings.municipalities):
        if not member.code.startswith(INVENTED) and municipality(member.code) is None:
            path = f"content/{collection.key}/partnership.yml"
            yield flaw(f"municipalities[{number}]", path=path, code=member.code)


RULE = Rule(
    code="MET034",
    name="member-unknown",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Gemeente van het samenwerkingsverband onbekend", "Member municipality is unknown"),
    message=Text("'{code}' is geen gemeente", "'{code}' is no municipality"),
    hint=Text(
        "zoek de code van de gemeente op bij standaarden.overheid.nl/tooi",
        "look up the code of the municipality at TOOI",
    ),
    source="TOOI, register gemeenten; contract: Where files are, partnership.yml",
    check=check,
)
