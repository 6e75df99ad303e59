"""Twee contracten van een aanbieder met dezelfde gemeente lopen niet door elkaar.

Waarom: meestal is vergeten om het oude contract een laatste dag te geven. Dan lijkt het nog te
lopen.

Zo herstelt u het: vul bij het oude contract 'Tot en met' (until) in.
"""

from collections.abc import Iterator
from datetime import date

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.provider import Provider
from generator.model.text import Text
from generator.rules.contracts import period
from generator.rules.cycle import providers_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, known: Known) -> Iterator[Flaw]:
    """Point at each contract that begins before an earlier one with the same municipality has ended."""
    for key, provider in sorted(collection.providers.items()):
        if len(provider.contracted) > 1:
            for number, place in _overlapping(provider, known):
                path = providers_path(collection)
                yield flaw(f"{key}.contracted[{number}].from", path=path, place=place)


def _overlapping(provider: Provider, known: Known) -> Iterator[tuple[int, str]]:
    lasts: dict[str, date] = {}
    numbered = enumerate(provider.contracted)
    for number, contract in sorted(numbered, key=lambda one: (one[1].from_ or date.min, one[0])):
        code = known.municipalities.code(contract.municipality, on=known.today) or contract.municipality
        days = period("", contract)
        if code in lasts and days.first <= lasts[code]:
            yield number, known.municipalities.name(code)
        lasts[code] = max(lasts.get(code, date.min), days.last)


RULE = Rule(
    code="REG018",
    name="contracts-overlap",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Contracten lopen door elkaar", "Contracts overlap"),
    message=Text(
        "er loopt al een contract met {place} op de eerste dag van dit contract",
        "a contract with {place} is still running on the first day of this one",
    ),
    hint=Text("vul bij het oude contract 'Tot en met' (until) in", "fill in until in the old contract"),
    source="contract: Where files are, providers.yml; IGJ, Wmo-rapportage 2024, samenwerking: aanbieders in "
    "meerdere gemeenten",
    check=check,
)
