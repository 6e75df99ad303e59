"""The passages of bench/detection: what was reached once is not lost."""

import pytest

from bench.detection.run import HALVES, allow_list, passages, scored
from generator.detection.sighting import SightingKind

ALWAYS = (SightingKind.BSN, SightingKind.IBAN, SightingKind.MAIL)
NUMBERS = tuple(kind for kind in SightingKind if kind is not SightingKind.PERSON)


def share(part: int, rest: int) -> float:
    return part / (part + rest)


@pytest.mark.parametrize("half", HALVES)
def test_persons_are_seen_and_little_else(half: str) -> None:
    score = scored(half, allowing=allow_list())

    assert share(score.hits[SightingKind.PERSON], score.missed[SightingKind.PERSON]) >= 0.93
    assert share(score.true[SightingKind.PERSON], score.false[SightingKind.PERSON]) >= 0.93


@pytest.mark.parametrize("half", HALVES)
def test_numbers_and_addresses_are_seen_and_little_else(half: str) -> None:
    score = scored(half, allowing=allow_list())

    assert sum(score.missed[kind] for kind in ALWAYS) == 0
    assert sum(score.missed[kind] for kind in NUMBERS) <= 1
    assert sum(score.false[kind] for kind in NUMBERS) <= 1


def test_the_passages_are_many_and_a_good_part_holds_nothing() -> None:
    every = [passage for half in HALVES for passage in passages(half)]

    assert len(every) >= 320
    assert len({passage.id for passage in every}) == len(every)
    assert sum(not passage.spans for passage in every) >= 120
