"""Voorzieningen, thema's en wetten komen uit vaste lijsten.

Waarom: met vaste woorden vindt een lezer alles over dagbesteding bij elkaar, ook als elke gemeente
er een ander woord voor heeft.

Zo herstelt u het: kies een woord uit de lijst: 'toezicht schema' toont ze. Heeft u een eigen woord,
zet het dan in partnership.yml onder 'Eigen woorden' (vocabulary) met het woord uit de lijst
erachter.
"""

from collections.abc import Iterator

from generator.authorities.suggestions import nearest
from generator.authorities.vocabularies import Vocabulary, keys, words
from generator.model.finding import Severity
from generator.model.library import Document
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.manuscript import Manuscript
from generator.rules.rule import Flaw, Remedy, Rule, Scope, flaw
from generator.rules.spelling import word_meant

_LISTS = {
    "services": Vocabulary.SERVICES,
    "themes": Vocabulary.THEMES,
    "legal_frameworks": Vocabulary.LEGAL_FRAMEWORKS,
}


def check(document: Document, known: Known) -> Iterator[Flaw]:
    """Point at each word outside its list, unless the partnership translates it."""
    own = known.collection.settings.vocabulary
    for key, vocabulary in _LISTS.items():
        choices = keys(vocabulary)
        for number, word in enumerate(getattr(document.meta, key)):
            if own.get(word, word) not in choices:
                meant = nearest(word, choices) or ""
                told = ", ".join(choices)
                yield flaw(f"{key}[{number}]", word=word, name=key, nearest=meant, choices=told)


def fix(flaw: Flaw, manuscript: Manuscript) -> Remedy | None:
    """Write the word of the list that was clearly meant, also by its Dutch name."""
    choices = {item.key: item.label for item in words(_LISTS[flaw.value("name")])}
    return manuscript.rewritten(flaw, word_meant(flaw.value("word"), choices), written="word")


RULE = Rule(
    code="MET025",
    name="word-out-of-list",
    severity=Severity.ERROR,
    scope=Scope.DOCUMENT,
    title=Text("Woord staat niet in de lijst", "Word is not in the list"),
    message=Text(
        "'{word}' staat niet in de lijst van '{title}' ({name})", "'{word}' is not in the list of '{name}'"
    ),
    hint=Text("kies voor '{title}' uit: {choices}", "choose from: {choices}"),
    source="contract: Front matter, services; shipped lists (authorities/data/vocabularies.json)",
    check=check,
    suggestion=Text("bedoelde u '{nearest}'?", "did you mean '{nearest}'?"),
    fix=fix,
)
