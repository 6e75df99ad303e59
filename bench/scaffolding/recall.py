"""How much of a report came along: what its writer meant beside what a reader of the body gets."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bench.scaffolding.told_report import CANARY, Part, Told
from generator.markdown.engine import read
from generator.markdown.events import Edge, Sort

_SPACE = re.compile(r"\s+")
_KINDS = {
    Sort.HEADING: "headings",
    Sort.CELL: "cells",
    Sort.NOTE: "footnotes",
    Sort.ITEM: "items",
    Sort.PARAGRAPH: "paragraphs",
}


@dataclass(frozen=True, slots=True)
class Recall:
    """How many of one kind were there, and how many came along as that kind."""

    kind: str
    there: int
    came: int

    @property
    def share(self) -> float:
        """The share that came along."""
        return self.came / self.there if self.there else 1.0


def recalls(told: Told, body: str) -> tuple[Recall, ...]:
    """Give the recall of each kind; a heading counts with its level, an item with its depth."""
    wanted, got = _wanted(told.parts), _got(body)
    kinds = ("headings", "paragraphs", "items", "cells", "footnotes")
    return tuple(
        Recall(kind, sum(wanted[kind].values()), sum((wanted[kind] & got[kind]).values())) for kind in kinds
    )


def hidden_in(text: str) -> int:
    """Give how often a word of what nobody sees stands in a text."""
    return text.casefold().count(CANARY)


def _wanted(parts: Iterable[Part]) -> dict[str, Counter[tuple[int, str]]]:
    found = {kind: Counter[tuple[int, str]]() for kind in _KINDS.values()}
    for part in parts:
        if part.kind == "heading":
            found["headings"][part.level + 1, part.text] += 1
        elif part.kind == "table":
            found["cells"].update((0, cell) for row in part.rows for cell in row)
        elif part.kind == "text":
            found["paragraphs"][0, part.text] += 1
            found["footnotes"].update([(0, part.note)] if part.note else [])
        else:
            found["items"][part.level, part.text] += 1
    return found


def _got(body: str) -> dict[str, Counter[tuple[int, str]]]:
    """Read the body with the engine that makes the pages; the innermost kind holds a text."""
    found = {kind: Counter[tuple[int, str]]() for kind in _KINDS.values()}
    open_kinds: list[tuple[Sort, int, list[str]]] = []
    for event in read(body).events:
        if event.edge is Edge.START and event.sort in _KINDS:
            open_kinds.append((event.sort, event.number, []))
        elif event.edge is Edge.END and event.sort in _KINDS:
            sort, number, pieces = open_kinds.pop()
            level = sum(kind is Sort.ITEM for kind, *_ in open_kinds) + 1 if sort is Sort.ITEM else 0
            text = _SPACE.sub(" ", "".join(pieces)).strip()
            if sort is Sort.PARAGRAPH and open_kinds and open_kinds[-1][0] in {Sort.ITEM, Sort.NOTE}:
                open_kinds[-1][2].append(text)
            else:
                found[_KINDS[sort]][number if sort is Sort.HEADING else level, text] += 1
        elif event.sort in {Sort.TEXT, Sort.CODE} and open_kinds:
            open_kinds[-1][2].append(event.text)
    return found
