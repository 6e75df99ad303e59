"""The index divided into small files, so that a question fetches only what it needs."""

import gzip
import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")

NAME = 12  # hexadecimal digits of a hash in a name
_GZIP_LEVEL = 6


@dataclass(frozen=True, slots=True)
class IndexFile:
    """One file of the index; `path` is relative to `assets/search/` of the site."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Shard:
    """A file that holds a range of terms, and the first of them."""

    first: str
    name: str  # the hash in the name of its file
    file: IndexFile


def to_json(value: object) -> bytes:
    """Give `value` as the shortest JSON, the same bytes for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def packed(content: bytes) -> bytes:
    """Give `content` compressed, the same bytes for the same content."""
    return gzip.compress(content, _GZIP_LEVEL, mtime=0)


def unpacked(content: bytes) -> object:
    """Give the value in a file of the index, also where a server has unpacked it already."""
    plain = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
    found: object = json.loads(plain)
    return found


def hash_of(content: bytes) -> str:
    """Give the part of a name that says what is in a file."""
    return hashlib.sha256(content).hexdigest()[:NAME]


def _is_border(name: str) -> bool:
    return crc32(name.encode("utf-8", "replace")) % 4 == 0


def hashed(letter: str, value: object) -> tuple[str, IndexFile]:
    """Give the hash of `value`, and a file that is named after it, so that it may be kept for ever."""
    content = to_json(value)
    name = hash_of(content)
    return name, IndexFile(f"{letter}-{name}.bin", packed(content))


def cut(
    items: Iterable[T], *, weigh: Callable[[T], int], key: Callable[[T], str], limit: int
) -> list[list[T]]:
    """Divide `items` into runs that weigh about `limit`.

    Items with the same key stay together. A border is where the key says so, between half and twice the
    limit: what is added in one run then leaves the borders of the others where they are.
    """
    runs: list[list[T]] = []
    weight, last = 0, ""
    for item in items:
        name = key(item)
        full = weight + weigh(item) > 2 * limit or (weight * 2 >= limit and _is_border(name))
        if not runs or (full and name != last):
            runs.append([])
            weight = 0
        runs[-1].append(item)
        weight += weigh(item)
        last = name
    return runs
