"""Een aanbieder die stopte, heeft daarna geen contract meer.

Waarom: het contract loopt in het bestand door. Wie het bestand elders gebruikt, telt de aanbieder
mee.

Zo herstelt u het: vul bij het contract 'Tot en met' (until) in. Is de aanbieder niet gestopt, haal
'Gestopt' (ended) dan weg.
"""

from collections.abc import Iterator

from generator.model.finding import Severity
from generator.model.library import Collection
from generator.model.text import Text
from generator.rules.contracts import period
from generator.rules.cycle import providers_path
from generator.rules.known import Known
from generator.rules.rule import Flaw, Rule, Scope, flaw


def check(collection: Collection, _known: Known) -> Iterator[Flaw]:
    """Point at the first contract of a provider that runs on after its last day."""
    for key, provider in sorted(collection.providers.items()):
        if provider.ended is None:
            continue
        for number, contract in enumerate(provider.contracted):
            if period(key, contract).last > provider.ended.on:
                place = f"{key}.contracted[{number}]"
                yield flaw(place, path=providers_path(collection), day=provider.ended.on)
                break


RULE = Rule(
    code="REG020",
    name="contract-after-end",
    severity=Severity.WARNING,
    scope=Scope.LIBRARY,
    title=Text("Contract na het einde", "Contract after the end"),
    message=Text(
        "de aanbieder stopte op {day}, maar dit contract loopt door",
        "the provider ended on {day}, but this contract runs on",
    ),
    hint=Text(
        "vul bij het contract 'Tot en met' (until) in; is de aanbieder niet gestopt, haal dan "
        "'Gestopt' (ended) weg",
        "fill in until in the contract",
    ),
    source="contract: Where files are, providers.yml",
    check=check,
)
