"""What the engine drops without a word, so that somebody can say it."""

import re

import pyromark

from generator.markdown.events import Body, Edge, Event, Sort
from generator.markdown.found import Loss, LossFound

# Blocks that hold text themselves; outside them stand only definitions and the signs of quotes and lists.
_LEAVES = frozenset({Sort.PARAGRAPH, Sort.HEADING, Sort.CODE_BLOCK, Sort.HTML_BLOCK, Sort.TABLE})
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
        if event.sort is Sort.CELL:
            cell = event.end
        elif event.sort is Sort.TABLE_ROW and event.edge is Edge.END:
            if not _EMPTY_CELL.fullmatch(body.encoded, cell, event.end):
                lost.append((Loss.TABLE_CELL, cell, event.end))
        elif event.sort is Sort.CODE_BLOCK and event.edge is Edge.START and event.text.strip():
            line = body.encoded.find(b"\n", event.start)
            lost.append((Loss.CODE_WORDS, event.start, line if line >= 0 else event.end))
    return lost


def _notes(body: Body) -> list[tuple[Loss, int, int]]:
    used = {event.text for event in body.events if event.sort is Sort.NOTE_REFERENCE}
    defined: set[str] = set()
    lost = []
    for event in body.events:
        if event.sort is not Sort.NOTE or event.edge is not Edge.START:
            continue
        if event.text in defined:
            lost.append((Loss.DOUBLE_NOTE, event.start, event.end))
        elif event.text not in used:
            lost.append((Loss.UNUSED_NOTE, event.start, event.end))
        defined.add(event.text)
    return lost


def _definitions(body: Body) -> list[tuple[Loss, int, int]]:
    known = pyromark.reference_definitions(body.encoded.decode())
    stretches = {label: (found["span"]["start"], found["span"]["end"]) for label, found in known.items()}
    used = {_folded(event.title) for event in body.events if event.sort is Sort.LINK}
    lost = [(Loss.UNUSED_DEFINITION, *where) for label, where in stretches.items() if _folded(label) not in used]
    first = {start for start, _ in stretches.values()}
    for start, end in _outside(body):
        for match in _DEFINITION.finditer(body.encoded, start, end):
            if match.start() not in first:
                lost.append((Loss.DOUBLE_DEFINITION, match.start(), end))
    return lost


def _outside(body: Body) -> list[tuple[int, int]]:
    """Give the stretches between the blocks that hold text."""
    position = 0
    gaps = []
    for event in body.events:
        if event.edge is Edge.START and event.sort in _LEAVES:
            gaps.append((position, event.start))
            position = event.end
    return [*gaps, (position, len(body.encoded))]


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()


def _is_link(event: Event) -> bool:
    return event.sort is Sort.LINK or event.sort is Sort.IMAGE
