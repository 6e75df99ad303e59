"""The index divided into small files, so that a question fetches only what it needs."""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class IndexFile:
    """One file of the index; `path` is relative to `assets/search/` of the site."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Shard:
    """A file that holds a range of words, and the first of them."""

    first: str
    file: IndexFile


def to_bytes(value: object) -> bytes:
    """Give `value` as the shortest JSON, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def hashed(letter: str, value: object) -> IndexFile:
    """Give a file that is named after what it holds, so that it may be kept for ever."""
    content = to_bytes(value)
    return IndexFile(f"{letter}-{hashlib.sha256(content).hexdigest()[:16]}.json", content)


def deltas(numbers: Sequence[int]) -> list[int]:
    """Give rising numbers as steps: small numbers compress better."""
    return [*numbers[:1], *(after - before for before, after in pairwise(numbers))]


def cut(items: Iterable[T], *, weigh: Callable[[T], int], limit: int) -> list[list[T]]:
    """Divide `items` into runs that weigh about `limit`; an item is never divided."""
    runs: list[list[T]] = []
    weight = limit
    for item in items:
        if weight >= limit:
            runs.append([])
            weight = 0
        runs[-1].append(item)
        weight += weigh(item)
    return runs
