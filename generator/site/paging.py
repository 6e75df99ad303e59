"""Long lists cut into pages: where each page is, and to which others it leads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.staging.public_parts import Link

PER_PAGE = 50  # a hundred would not fit in the first load of 45 kB
AROUND = 2  # pages before and after this one that it leads to

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Leaf(Generic[T]):
    """One page of a list."""

    address: str
    number: int  # from 1
    total: int  # pages together
    first: int  # the place of the first entry in the whole list, from 1
    entries: tuple[T, ...]
    steps: tuple[Link, ...]  # the pages that it leads to, itself among them


def leaves_of(address: str, entries: Sequence[T], *, per_page: int = PER_PAGE) -> Iterator[Leaf[T]]:
    """Give the pages of a list that begins at an address; an empty list has one."""
    total = max(1, -(-len(entries) // per_page))
    for number in range(1, total + 1):
        start = (number - 1) * per_page
        shown = tuple(entries[start : start + per_page])
        steps = _steps(address, number, total=total)
        yield Leaf(_page(address, number), number, total, start + 1, shown, steps)


def _steps(address: str, number: int, *, total: int) -> tuple[Link, ...]:
    """Give the first page, the last, and those around this one: all of them would be a list of their own."""
    near = range(max(1, number - AROUND), min(total, number + AROUND) + 1)
    return tuple(Link(_page(address, step), str(step)) for step in sorted({1, *near, total}))


def _page(address: str, number: int) -> str:
    return address if number == 1 else f"{address}pagina-{number}/"
