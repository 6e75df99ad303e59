"""De opvolger van een aanbieder staat zelf ook in providers.yml.

Waarom: bij een aanbieder die stopt, wijst de site naar de opvolger. Een sleutel die niet bestaat, wijst
nergens heen.

Zo herstelt u het: verbeter de sleutel, of voeg de opvolger toe aan providers.yml.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each successor without an entry of its own."""
    for key, provider in sorted(collection.providers.items()):
        if provider.successor and provider.successor not in collection.providers:
            meant = nearest(provider.successor, collection.providers) or ""
            path = f"content/{collection.key}/providers.yml"
            yield flaw(f"{key}.successor", path=path, word=provider.successor, nearest=meant)


RULE = Rule(
    code="MET036",
    name="unknown-successor",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Onbekende opvolger", "Unknown successor"),
    message=Text("'{word}' staat niet in providers.yml", "'{word}' is not in providers.yml"),
    hint=Text(
        "verbeter de sleutel bij 'Opvolger' (successor), of voeg de opvolger toe aan providers.yml",
        "correct the key, or add the successor",
    ),
    source="contract: Where files are, providers.yml",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
