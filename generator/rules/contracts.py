"""Which providers a municipality contracts on a day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from generator.model.library import Collection
from generator.model.provider import Contract, Provider
from generator.rules.known import Known


class Period(NamedTuple):
    """The days of a contract with a municipality."""

    provider: str
    first: date
    last: date


def period(key: str, contract: Contract) -> Period:
    """Give the days of a contract; without a beginning or an end it is always there."""
    return Period(key, contract.from_ or date.min, contract.until or date.max)


def contracts_by_code(collection: Collection, known: Known) -> Mapping[str, list[Period]]:
    """Give all contracts by the code of the municipality."""
    found: defaultdict[str, list[Period]] = defaultdict(list)
    for key, contract in _contracts(collection.providers):
        code = known.municipalities.code(contract.municipality, on=known.today)
        if code is not None:
            found[code].append(period(key, contract))
    return found


def crowd(periods: list[Period], day: date) -> int:
    """Count the providers with a contract on a day."""
    return len({one.provider for one in periods if one.first <= day <= one.last})


def _contracts(providers: Mapping[str, Provider]) -> Iterator[tuple[str, Contract]]:
    for key, provider in sorted(providers.items()):
        for contract in provider.contracted:
            yield key, contract
