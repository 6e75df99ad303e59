"""What the engine drops without a word, so that somebody can say it."""

import re

from generator.markdown.engine import definitions
from generator.markdown.events import Body, Edge, Event, Sort
from generator.markdown.found import Loss, LossFound

# Blocks that hold text themselves; outside them stand only definitions and the signs of quotes and lists.
_LEAVES = frozenset({Sort.PARAGRAPH, Sort.HEADING, Sort.CODE_BLOCK, Sort.HTML_BLOCK, Sort.TABLE})
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_START, _END = Edge.START, Edge.END
_CELL, _ROW, _NOTE, _REFERENCE = Sort.CELL, Sort.TABLE_ROW, Sort.NOTE, Sort.NOTE_REFERENCE
_MAY_DROP = frozenset({_CELL, _ROW, Sort.CODE_BLOCK})
_LANGUAGE = re.compile(r"[A-Za-z0-9+#.-]{0,20}")  # a name such as 'json' says nothing that is lost
_EMPTY_CELL = re.compile(rb"[\s|]*")
_DEFINITION = re.compile(rb"\[(?!\^)(?:[^\[\]\\]|\\.){1,999}\]:", re.DOTALL)


def find_losses(body: Body) -> tuple[LossFound, ...]:
    """Give everything in the source that is not on the page and that no other part of an outline names."""
    stretches = [*_dropped(body), *((Loss.HIDDEN_CHARACTER, *stretch) for stretch in body.hidden)]
    signs = body.encoded.count(b"]:")  # one for every footnote and for every definition of a link
    if signs:
        notes = [event for event in body.events if event.sort is _NOTE and event.edge is _START]
        stretches += _unused(body, notes)
        if signs > len(notes):
            stretches += _definitions(body)
    span = body.places.span
    found = [LossFound(kind, span(start, end)) for kind, start, end in stretches]
    return tuple(sorted(found, key=lambda loss: (loss.span, loss.kind.value)))


def _dropped(body: Body) -> list[tuple[Loss, int, int]]:
    lost = []
    row = cell = 0  # where the latest of them ends
    for event in body.events:
        sort = event.sort
        if sort not in _MAY_DROP:
            continue
        if event.edge is _END:
            if sort is _ROW and not _EMPTY_CELL.fullmatch(body.encoded, cell, row):
                lost.append((Loss.TABLE_CELL, cell, row))
        elif sort is _CELL:
            cell = event.end
        elif sort is _ROW:
            row = event.end
        elif not _LANGUAGE.fullmatch(event.text):
            line = body.encoded.find(b"\n", event.start)
            lost.append((Loss.CODE_WORDS, event.start, line if line >= 0 else event.end))
    return lost


def _unused(body: Body, notes: list[Event]) -> list[tuple[Loss, int, int]]:
    used = {_folded(event.text) for event in body.events if event.sort is _REFERENCE}
    defined: set[str] = set()
    lost = []
    for event in notes:
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
        if event.sort in _LEAVES and event.edge is _START:
            gaps.append((position, event.start))
            position = event.end
    return [*gaps, (position, len(body.encoded))]


def _folded(label: str) -> str:
    return " ".join(label.split()).casefold()
