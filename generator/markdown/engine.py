"""The only module that calls the Markdown engine."""

import re
from collections.abc import Iterator
from typing import Any

import pyromark

from generator.markdown.conversion import end_event, leaf_event, start_event
from generator.markdown.events import Body
from generator.markdown.gathering import Gatherer
from generator.markdown.marks import find_marks, mask
from generator.markdown.places import Places

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
)
# Reading refuses these; whoever calls without reading gets a sign that can be seen, and no broken page.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def read(body: str) -> Body:
    """Give the events of a body with their places; the same text always gives the same events."""
    if not body.replace("\n", "").isprintable():  # seldom so, and faster than the search
        body = _NO_TEXT.sub("\ufffd", body)
    marks = find_marks(body)
    masked = mask(body, marks)
    encoded = masked.encode()
    places = Places(body)
    starts = _mark_bytes(encoded) if marks else ()
    undefined: set[tuple[int, int]] = set()
    gatherer = Gatherer(encoded, marks, mark_bytes=starts)
    _feed(gatherer, masked, undefined=undefined)
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


def definitions(encoded: bytes) -> dict[str, tuple[int, int]]:
    """Give the label of every link definition that counts, with its bytes."""
    known = pyromark.reference_definitions(encoded.decode(), options=_OPTIONS)
    return {label: (found["span"]["start"], found["span"]["end"]) for label, found in known.items()}


def _feed(gatherer: Gatherer, masked: str, *, undefined: set[tuple[int, int]]) -> None:
    def note(link: Any) -> None:  # the engine's own type is not importable at run time
        if link["link_type"] != "Shortcut":
            undefined.add((link["span"]["start"], link["span"]["end"]))

    callback = note if "][" in masked else None
    found: Iterator[tuple[Any, Any]] = pyromark.events_with_range(
        masked, options=_OPTIONS, broken_link_callback=callback
    )
    for raw, stretch in found:  # a mapping with one key, or the bare name of a break or a rule
        if "Text" in raw:
            gatherer.text(raw["Text"], stretch)
        elif "Start" in raw:
            gatherer.open(start_event(raw["Start"], stretch))
        elif "End" in raw:
            gatherer.close(end_event(raw["End"]))
        elif raw == "SoftBreak":
            gatherer.text("\n", stretch)
        else:
            gatherer.add(leaf_event(raw, stretch))
    gatherer.flush()
