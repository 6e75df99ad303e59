"""Which documents have two words beside each other, so that a phrase in quotes fetches little.

A pair of neighbours is looked up by a number of a few bits that other pairs may share: what is found may
have the phrase. The words themselves and the texts of what is shown decide.
"""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from generator.search.counting import PAIR_BITS
from generator.search.numbers import written_rising
from generator.search.shards import IndexFile, hash_of, packed, to_json

PER_NAME = 16  # files that share a hash: a hash for each would fill the head
_PER_DOCUMENT = 400  # numbers per document: fewer would give too many documents that lack the phrase
_PER_SHARD = 256  # numbers in a file
_FEWEST = 9  # bits: a small site has a file or two


@dataclass(frozen=True, slots=True)
class PairShards:
    """The files: of a number its lowest `bits`, of which all but the lowest `inside` tell its file."""

    bits: int
    inside: int
    names: tuple[str, ...]
    files: tuple[IndexFile, ...]

    @property
    def map(self) -> list[object]:
        """What the head says of them."""
        return [self.bits, self.inside, PER_NAME, "".join(self.names)]


def _folded(pairs: Mapping[int, "array[int]"], bits: int) -> Mapping[int, "array[int]"]:
    if bits == PAIR_BITS:
        return pairs
    together: dict[int, set[int]] = {}
    for number, places in pairs.items():
        together.setdefault(number & (1 << bits) - 1, set()).update(places)
    return {number: array("I", sorted(places)) for number, places in together.items()}


def _row(folded: Mapping[int, "array[int]"], numbers: range) -> bytes:
    here = [number for number in numbers if number in folded]
    offsets = [number - numbers.start for number in here]
    return to_json([written_rising(offsets), " ".join(written_rising(folded[number]) for number in here)])


def pair_shards(pairs: Mapping[int, "array[int]"], documents: int) -> PairShards:
    """Give the documents of each number, in files by range of numbers."""
    bits = min(PAIR_BITS, max(_FEWEST, (documents * _PER_DOCUMENT).bit_length()))
    folded, size = _folded(pairs, bits), _PER_SHARD
    rows = [_row(folded, range(start, start + size)) for start in range(0, 1 << bits, size)]
    groups = [rows[start : start + PER_NAME] for start in range(0, len(rows), PER_NAME)]
    names = [hash_of(b"\n".join(group)) for group in groups]
    files = [
        IndexFile(f"n-{name}-{at}.bin", packed(row))
        for name, group in zip(names, groups, strict=True)
        for at, row in enumerate(group)
    ]
    return PairShards(bits, size.bit_length() - 1, tuple(names), tuple(files))
