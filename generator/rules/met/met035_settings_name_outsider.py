"""Gemeenten bij een toezichthouder, een aanbieder of in het register doen mee aan het
samenwerkingsverband.

Waarom: een gemeente die er niet bij hoort, heeft geen pagina op deze site. Haar cijfers zouden
meetellen bij de verkeerde groep.

Zo herstelt u het: verbeter de code, of voeg de gemeente toe onder 'Gemeenten' (municipalities) in
partnership.yml.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each municipality in the settings that takes part on no day."""
    for path, key, word in _named(collection):
        if known.municipalities.code(word, on=known.today) not in known.municipalities.members:
            yield flaw(key, path=path, word=word)


def _named(collection: Collection) -> Iterator[tuple[str, str, str]]:
    settings = f"content/{collection.key}/partnership.yml"
    for key, supervisor in sorted(collection.settings.supervisors.items()):
        for number, word in enumerate(supervisor.municipalities):
            yield settings, f"supervisors.{key}.municipalities[{number}]", word
    providers = f"content/{collection.key}/providers.yml"
    for key, provider in sorted(collection.providers.items()):
        for number, contract in enumerate(provider.contracted):
            yield providers, f"{key}.contracted[{number}].municipality", contract.municipality
    for year, register in sorted(collection.registers.items()):
        for code in sorted(register.municipalities):
            yield f"reports/{collection.key}/{year}/register.yml", f"municipalities.{code}", code


RULE = Rule(
    code="MET035",
    name="settings-name-outsider",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Gemeente hoort niet bij het samenwerkingsverband", "Municipality is not of the partnership"),
    message=Text(
        "'{word}' is geen gemeente van dit samenwerkingsverband",
        "'{word}' is no municipality of this partnership",
    ),
    hint=Text(
        "verbeter de code, of voeg de gemeente toe in partnership.yml",
        "correct the code, or add the municipality in partnership.yml",
    ),
    source="contract: Where files are, partnership.yml, providers.yml and register.yml",
    check=check,
)
