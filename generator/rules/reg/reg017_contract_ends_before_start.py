"""Een contract eindigt niet voor het begint.

Waarom: zo'n contract telt op geen enkele dag mee, en de aanbieder ontbreekt bij de gemeente.

Zo herstelt u het: verbeter 'Vanaf' (from) of 'Tot en met' (until). Meestal klopt het jaartal niet.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.cycle import providers_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at each contract of which the last day lies before the first."""
    for key, provider in sorted(collection.providers.items()):
        for number, contract in enumerate(provider.contracted):
            first, last = contract.from_, contract.until
            if first is not None and last is not None and last < first:
                place = f"{key}.contracted[{number}].until"
                yield flaw(place, path=providers_path(collection), first=first, last=last)


RULE = Rule(
    code="REG017",
    name="contract-ends-before-start",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Contract eindigt voor het begint", "Contract ends before it starts"),
    message=Text(
        "het contract eindigt op {last} en begint pas op {first}",
        "the contract ends on {last} and only starts on {first}",
    ),
    hint=Text("verbeter een van de twee dagen", "correct one of the two days"),
    source="IGJ, Wmo-rapportage 2024, 'Transparantie nog steeds een uitdaging': zicht op aanbieders; "
    "contract: Where files are, providers.yml",
    check=check,
)
