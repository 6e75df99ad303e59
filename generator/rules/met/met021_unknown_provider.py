"""Een aanbieder staat er met de sleutel uit providers.yml.

Waarom: de naam van een aanbieder staat op één plaats, zodat een andere naam overal tegelijk verandert en
een natuurlijk persoon nergens met naam staat.

Zo herstelt u het: zoek de sleutel op in providers.yml, zoals p0137, of voeg de aanbieder daar toe.
Schrijf hier geen naam.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each provider without an entry in providers.yml."""
    for number, key in enumerate(getattr(document.meta, "provider", ())):
        if key not in known.collection.providers:
            yield flaw(
                f"provider[{number}]", word=key, nearest=nearest(key, known.collection.providers) or ""
            )


RULE = Rule(
    code="MET021",
    name="unknown-provider",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Onbekende aanbieder", "Unknown provider"),
    message=Text("'{word}' staat niet in providers.yml", "'{word}' is not in providers.yml"),
    hint=Text(
        "gebruik de sleutel uit providers.yml, of voeg de aanbieder daar toe",
        "use the key from providers.yml, or add the provider there",
    ),
    source="contract: Where files are, providers.yml",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
)
