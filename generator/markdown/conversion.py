"""From the dictionaries of the engine to our own events."""

from collections.abc import Callable
from typing import Any

from generator.markdown.events import Edge, Event, LinkKind, Sort

Beginning = tuple[Edge, Sort, int, int]  # what every event begins with

_SORTS = {sort.value: sort for sort in Sort}
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_START, _END, _LEAF = Edge.START, Edge.END, Edge.LEAF
_ENDS = {sort.value: Event(_END, sort, 0, 0) for sort in Sort}


def start_event(tag: Any, stretch: Any) -> Event:
    """Give the event for the start of something; `tag` is what the engine says of it."""
    if type(tag) is str:
        return Event(_START, _SORTS[tag], stretch["start"], stretch["end"])
    [(name, value)] = tag.items()
    return _STARTS[name](value, (_START, _SORTS[name], stretch["start"], stretch["end"]))


def end_event(tag: Any) -> Event:
    """Give the event for the end of something."""
    return _ENDS[tag if type(tag) is str else next(iter(tag))]


def leaf_event(raw: Any, stretch: Any) -> Event:
    """Give the event for something that has no inside."""
    if type(raw) is str:
        return Event(_LEAF, _SORTS[raw], stretch["start"], stretch["end"])
    [(name, value)] = raw.items()
    if type(value) is bool:
        return Event(_LEAF, _SORTS[name], stretch["start"], stretch["end"], number=int(value))
    return Event(_LEAF, _SORTS[name], stretch["start"], stretch["end"], value)


def _link(value: Any, beginning: Beginning) -> Event:
    address = value["dest_url"]
    if value["link_type"] == "Email":
        address = "mailto:" + address
    kind = LinkKind.AUTOLINK if value["link_type"] in ("Email", "Autolink") else LinkKind.LINK
    return Event(*beginning, address, value["title"], value["id"], kind=kind)


def _heading(value: Any, beginning: Beginning) -> Event:
    return Event(*beginning, number=int(value["level"][1]))


def _list(value: Any, beginning: Beginning) -> Event:
    return Event(*beginning, number=-1 if value is None else value)


def _table(value: Any, beginning: Beginning) -> Event:
    return Event(*beginning, alignments=value)


def _code(value: Any, beginning: Beginning) -> Event:
    return Event(*beginning, "" if value == "Indented" else value["Fenced"])


def _quote(_value: Any, beginning: Beginning) -> Event:
    return Event(*beginning)


def _note(value: Any, beginning: Beginning) -> Event:
    return Event(*beginning, value)


_STARTS: dict[str, Callable[[Any, Beginning], Event]] = {
    "Link": _link,
    "Image": _link,
    "Heading": _heading,
    "List": _list,
    "Table": _table,
    "CodeBlock": _code,
    "BlockQuote": _quote,
    "FootnoteDefinition": _note,
}
