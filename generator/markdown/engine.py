"""The only module that calls the Markdown engine."""

import re
from collections.abc import Iterator
from typing import Any

import pyromark

from generator.markdown.events import Body, Edge, Event, LinkKind, Sort
from generator.markdown.gathering import Gatherer
from generator.markdown.marks import find_marks, mask
from generator.markdown.places import Places

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)
_SORTS = {sort.value: sort for sort in Sort}
_LEVELS = {f"H{level}": level for level in range(1, 7)}
# Reading refuses these; whoever calls without reading gets a sign that can be seen, and no broken page.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def read(body: str) -> Body:
    """Give the events of a body with their places; the same text always gives the same events."""
    if _NO_TEXT.search(body):
        body = _NO_TEXT.sub("\ufffd", body)
    marks = find_marks(body)
    masked = mask(body, marks)
    encoded = masked.encode()
    places = Places(body)
    starts = _mark_bytes(encoded) if marks else ()
    undefined: set[tuple[int, int]] = set()
    gatherer = Gatherer(encoded, marks, starts)
    _feed(gatherer, masked, undefined)
    return Body(
        events=tuple(gatherer.events),
        marks=marks,
        mark_bytes=starts,
        encoded=encoded,
        places=places,
        undefined=tuple(sorted(undefined)),
        hidden=tuple(gatherer.hidden),
    )


def _mark_bytes(encoded: bytes) -> tuple[int, ...]:
    return tuple(match.start() for match in re.finditer(b"\x02", encoded))


def _feed(gatherer: Gatherer, masked: str, undefined: set[tuple[int, int]]) -> None:
    def note(link: Any) -> None:  # the engine's own type is not importable at run time
        if link["link_type"] != "Shortcut":
            undefined.add((link["span"]["start"], link["span"]["end"]))

    callback = note if "][" in masked else None
    found: Iterator[Any] = pyromark.events_with_range(
        masked, options=_OPTIONS, broken_link_callback=callback
    )
    for raw, stretch in found:
        start, end = stretch["start"], stretch["end"]
        if type(raw) is str:
            if raw == "SoftBreak":
                gatherer.text("\n", start, end)
            else:
                gatherer.add(Event(Edge.LEAF, _SORTS[raw], start, end))
            continue
        ((edge, value),) = raw.items()
        if edge == "Text":
            gatherer.text(value, start, end)
        elif edge == "Start":
            gatherer.open(_start(value, start, end))
        elif edge == "End":
            name = value if type(value) is str else next(iter(value))
            gatherer.close(Event(Edge.END, _SORTS[name], start, end))
        else:
            gatherer.add(_leaf(_SORTS[edge], value, start, end))
    gatherer.flush()


def _leaf(sort: Sort, value: Any, start: int, end: int) -> Event:
    if sort is Sort.TASK:
        return Event(Edge.LEAF, sort, start, end, number=int(value))
    return Event(Edge.LEAF, sort, start, end, value)


def _start(tag: Any, start: int, end: int) -> Event:
    if type(tag) is str:
        return Event(Edge.START, _SORTS[tag], start, end)
    ((name, value),) = tag.items()
    sort = _SORTS[name]
    if sort is Sort.LINK or sort is Sort.IMAGE:
        return _link(sort, value, start, end)
    if sort is Sort.HEADING:
        return Event(Edge.START, sort, start, end, number=_LEVELS[value["level"]])
    if sort is Sort.LIST:
        return Event(Edge.START, sort, start, end, number=-1 if value is None else value)
    if sort is Sort.TABLE:
        return Event(Edge.START, sort, start, end, alignments=value)
    if sort is Sort.CODE_BLOCK:
        return Event(Edge.START, sort, start, end, "" if value == "Indented" else value["Fenced"])
    return Event(Edge.START, sort, start, end, value or "")


def _link(sort: Sort, value: Any, start: int, end: int) -> Event:
    address = value["dest_url"]
    if value["link_type"] == "Email":
        address = "mailto:" + address
    kind = LinkKind.AUTOLINK if value["link_type"] in ("Email", "Autolink") else LinkKind.LINK
    return Event(Edge.START, sort, start, end, address, title=value["title"], kind=kind)
