"""Voorzieningen in providers.yml en de vertalingen onder 'Eigen woorden' (vocabulary) komen uit de
vaste lijsten.

Waarom: op deze woorden kan een lezer zoeken. Een woord buiten de lijst vindt niemand.

Zo herstelt u het: kies het woord uit de lijst; 'toezicht schema' toont ze. Een eigen woord mag als
het onder 'vocabulary' staat, met het woord uit de lijst erachter.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.authorities.vocabularies import Vocabulary, keys, words
from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.spelling import word_meant
from generator.settings.own_words import canonical_values


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each service of a provider, and each translation, that no list has."""
    own, services = collection.settings.vocabulary, keys(Vocabulary.SERVICES)
    every = canonical_values()
    path = f"content/{collection.key}/partnership.yml"
    for word, meant in sorted(own.items()):
        if meant not in every:
            yield flaw(f"vocabulary.{word}", path=path, word=meant, nearest=nearest(meant, every) or "")
    path = f"content/{collection.key}/providers.yml"
    for key, provider in sorted(collection.providers.items()):
        for number, word in enumerate(provider.services):
            if own.get(word, word) not in services:
                near = nearest(word, services) or ""
                yield flaw(f"{key}.services[{number}]", path=path, word=word, nearest=near)


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write the service that was clearly meant; what an own word means is for the partnership to say."""
    if flaw.path.endswith("/partnership.yml"):
        return None
    choices = {item.key: item.label for item in words(Vocabulary.SERVICES)}
    return manuscript.rewritten(flaw, word_meant(flaw.value("word"), choices), written="word")


RULE = Rule(
    code="MET037",
    name="setting-out-of-list",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Woord in de instellingen staat niet in de lijst", "Word in the settings is not in the list"),
    message=Text("'{word}' staat niet in de vaste lijsten", "'{word}' is not in the shipped lists"),
    hint=Text(
        "kies een woord uit de lijst; 'toezicht schema' toont de lijsten", "choose a word from the list"
    ),
    source="contract: Where files are, partnership.yml (vocabulary) and providers.yml (services)",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
