"""What the engine drops without a word, so that somebody can say it."""

import re

from generator.markdown.engine import definitions
from generator.markdown.events import Body, Edge, Sort
from generator.markdown.found import Loss, LossFound

# Blocks that hold text themselves; outside them stand only definitions and the signs of quotes and lists.
_LEAVES = frozenset({Sort.PARAGRAPH, Sort.HEADING, Sort.CODE_BLOCK, Sort.HTML_BLOCK, Sort.TABLE})
_MAY_DROP = frozenset({Sort.CELL, Sort.TABLE_ROW, Sort.CODE_BLOCK})
_NOTES = frozenset({Sort.NOTE, Sort.NOTE_REFERENCE})
_LANGUAGE = re.compile(r"[A-Za-z0-9+#.-]{0,20}")  # a name such as 'json' says nothing that is lost
_EMPTY_CELL = re.compile(rb"[\s|]*")
_DEFINITION = re.compile(rb"\[(?!\^)(?:[^\[\]\\]|\\.){1,999}\]:", re.DOTALL)


def find_losses(body: Body) -> tuple[LossFound, ...]:
    """Give everything in the source that is not on the page and that no other part of an outline names."""
    stretches = [*_dropped(body), *((Loss.HIDDEN_CHARACTER, *stretch) for stretch in body.hidden)]
    if b"[^" in body.encoded:
        stretches += _notes(body)
    if b"]:" in body.encoded:
        stretches += _definitions(body)
    span = body.places.span
    found = [LossFound(kind, span(start, end)) for kind, start, end in stretches]
    return tuple(sorted(found, key=lambda loss: (loss.span, loss.kind.value)))


def _dropped(body: Body) -> list[tuple[Loss, int, int]]:
    lost = []
    cell = 0
    for event in body.events:
        sort = event.sort
        if sort not in _MAY_DROP:
            continue
        if sort is Sort.CELL:
            cell = event.end
        elif sort is Sort.CODE_BLOCK:
            if event.edge is Edge.START and not _LANGUAGE.fullmatch(event.text):
                line = body.encoded.find(b"\n", event.start)
                lost.append((Loss.CODE_WORDS, event.start, line if line >= 0 else event.end))
        elif event.edge is Edge.END and not _EMPTY_CELL.fullmatch(body.encoded, cell, event.end):
            lost.append((Loss.TABLE_CELL, cell, event.end))
    return lost


def _notes(body: Body) -> list[tuple[Loss, int, int]]:
    notes = [event for event in body.events if event.sort in _NOTES]
    used = {_folded(event.text) for event in notes if event.edge is Edge.LEAF}
    defined: set[str] = set()
    lost = []
    for event in notes:
        if event.edge is not Edge.START:
            continue
        label = _folded(event.text)
        if label in defined:
            lost.append((Loss.DOUBLE_NOTE, event.start, event.end))
        elif label not in used:
            lost.append((Loss.UNUSED_NOTE, event.start, event.end))
        defined.add(label)
    return lost


def _definitions(body: Body) -> list[tuple[Loss, int, int]]:
    stretches = definitions(body.encoded)
    used = {_folded(event.label) for event in body.events if event.label}
    lost = [
        (Loss.UNUSED_DEFINITION, *stretch)
        for label, stretch in stretches.items()
        if _folded(label) not in used
    ]
    first = {start for start, _ in stretches.values()}
    for start, end in _outside(body):
        lost += [
            (Loss.DOUBLE_DEFINITION, match.start(), end)
            for match in _DEFINITION.finditer(body.encoded, start, end)
            if match.start() not in first
        ]
    return lost


def _outside(body: Body) -> list[tuple[int, int]]:
    """Give the stretches between the blocks that hold text."""
    position = 0
    gaps = []
    for event in body.events:
        if event.sort in _LEAVES and event.edge is Edge.START:
            gaps.append((position, event.start))
            position = event.end
    return [*gaps, (position, len(body.encoded))]


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()
