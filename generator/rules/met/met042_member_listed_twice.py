"""Elke gemeente staat één keer bij 'Gemeenten' (municipalities), en elke naam geeft een eigen adres.

Waarom: het adres van de pagina van een gemeente komt uit haar naam. Met twee op één adres is de ene
onvindbaar, en tellen stukken verkeerd.

Zo herstelt u het: voeg de regels samen, of verbeter de code of de naam.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.folding import words_of
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at the second and later members with a code or an address."""
    codes: set[str] = set()
    names: set[tuple[str, ...]] = set()
    path = f"content/{collection.key}/partnership.yml"
    for number, member in enumerate(collection.settings.municipalities):
        name = member.name or known.municipalities.name(member.code)
        if member.code in codes or words_of(name) in names:
            yield flaw(f"municipalities[{number}]", path=path, name=name)
        codes.add(member.code)
        names.add(words_of(name))


RULE = Rule(
    code="MET042",
    name="member-listed-twice",
    severity=Severity.ERROR,
    scope=Scope.LIBRARY,
    title=Text("Gemeente staat er twee keer", "Municipality listed twice"),
    message=Text(
        "een gemeente hiervoor heeft dezelfde code of hetzelfde adres als '{name}'",
        "a municipality before this one has the same code or address as '{name}'",
    ),
    hint=Text(
        "voeg de regels samen, of verbeter de code of de naam", "join the lines, or correct the code or name"
    ),
    source="contract: partnership.yml, municipalities",
    check=check,
)
