"""From the dictionaries of the engine to our own events."""

from collections.abc import Callable
from typing import Any

from generator.markdown.events import Edge, Event, LinkKind, Sort

_SORTS = {sort.value: sort for sort in Sort}
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_START, _END, _LEAF = Edge.START, Edge.END, Edge.LEAF


def start_event(tag: Any, start: int, end: int) -> Event:
    """Give the event for the start of something; `tag` is what the engine says of it."""
    if type(tag) is str:
        return Event(_START, _SORTS[tag], start, end)
    [name] = tag
    return _STARTS[name](_SORTS[name], tag[name], start, end)


def end_event(tag: Any, start: int, end: int) -> Event:
    """Give the event for the end of something."""
    name = tag if type(tag) is str else next(iter(tag))
    return Event(_END, _SORTS[name], start, end)


def leaf_event(name: str, value: Any, start: int, end: int) -> Event:
    """Give the event for something that has no inside."""
    if type(value) is bool:
        return Event(_LEAF, _SORTS[name], start, end, number=int(value))
    return Event(_LEAF, _SORTS[name], start, end, value)


def _link(sort: Sort, value: Any, start: int, end: int) -> Event:
    address = value["dest_url"]
    if value["link_type"] == "Email":
        address = "mailto:" + address
    kind = LinkKind.AUTOLINK if value["link_type"] in ("Email", "Autolink") else LinkKind.LINK
    return Event(_START, sort, start, end, address, value["title"], value["id"], kind=kind)


def _heading(sort: Sort, value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end, number=int(value["level"][1]))


def _list(sort: Sort, value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end, number=-1 if value is None else value)


def _table(sort: Sort, value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end, alignments=value)


def _code(sort: Sort, value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end, "" if value == "Indented" else value["Fenced"])


def _quote(sort: Sort, _value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end)


def _note(sort: Sort, value: Any, start: int, end: int) -> Event:
    return Event(_START, sort, start, end, value)


_STARTS: dict[str, Callable[[Sort, Any, int, int], Event]] = {
    "Link": _link,
    "Image": _link,
    "Heading": _heading,
    "List": _list,
    "Table": _table,
    "CodeBlock": _code,
    "BlockQuote": _quote,
    "FootnoteDefinition": _note,
}
