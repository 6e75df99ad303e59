"""Which documents have two words beside each other, so that a phrase in quotes fetches little.

A pair of neighbours is looked up by a number of a few bits that other pairs may share: what is found is what may
have the phrase. The words themselves and the texts of what is shown decide.
"""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.search.counting import PAIR_BITS
from generator.search.numbers import written_rising
from generator.search.shards import Shard, cut, hashed

PAIR_SHARD = 10_000
_PER_DOCUMENT = 400  # numbers per document: fewer would give too many documents that lack the phrase


@dataclass(frozen=True, slots=True)
class PairShards:
    """The files, and how many bits of a number tell them apart."""

    bits: int
    shards: tuple[Shard, ...]


def _bits(documents: int) -> int:
    return min(PAIR_BITS, max(6, (documents * _PER_DOCUMENT).bit_length()))


def _folded(pairs: Mapping[int, "array[int]"], bits: int) -> dict[int, "array[int]"]:
    mask = (1 << bits) - 1
    if bits == PAIR_BITS:
        return dict(pairs)
    together: dict[int, set[int]] = {}
    for number, places in pairs.items():
        together.setdefault(number & mask, set()).update(places)
    return {number: array("I", sorted(places)) for number, places in together.items()}


def _written(run: Sequence[tuple[int, str]]) -> list[str]:
    return [written_rising([number for number, _places in run]), " ".join(places for _number, places in run)]


def pair_shards(pairs: Mapping[int, "array[int]"], documents: int) -> PairShards:
    """Give the documents of each number, in files by range of numbers."""
    bits = _bits(documents)
    folded = _folded(pairs, bits)
    rows = [(number, written_rising(folded[number])) for number in sorted(folded)]
    runs = cut(rows, weigh=lambda row: 6 + len(row[1]), key=lambda row: str(row[0]), limit=PAIR_SHARD)
    named = ((run[0][0], hashed("n", _written(run))) for run in runs)
    return PairShards(bits, tuple(Shard(str(first), name, file) for first, (name, file) in named))
