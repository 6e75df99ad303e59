"""From the dictionaries of the engine to our own events."""

from collections.abc import Callable
from typing import Any

from generator.markdown.events import Edge, Event, LinkKind, Sort

_SORTS = {sort.value: sort for sort in Sort}
# Python 3.11 takes 0.1 microseconds for every look at an enum, and a body has hundreds of events.
_START, _END, _LEAF = Edge.START, Edge.END, Edge.LEAF


def start_event(tag: Any, stretch: Any) -> Event:
    """Give the event for the start of something; `tag` is what the engine says of it."""
    if type(tag) is str:
        return Event(_START, _SORTS[tag], stretch["start"], stretch["end"])
    [name] = tag
    return _STARTS[name](tag[name], Event(_START, _SORTS[name], stretch["start"], stretch["end"]))


def end_event(tag: Any, stretch: Any) -> Event:
    """Give the event for the end of something."""
    name = tag if type(tag) is str else next(iter(tag))
    return Event(_END, _SORTS[name], stretch["start"], stretch["end"])


def leaf_event(raw: Any, stretch: Any) -> Event:
    """Give the event for something that has no inside."""
    if type(raw) is str:
        return Event(_LEAF, _SORTS[raw], stretch["start"], stretch["end"])
    [name] = raw
    value = raw[name]
    if type(value) is bool:
        return Event(_LEAF, _SORTS[name], stretch["start"], stretch["end"], number=int(value))
    return Event(_LEAF, _SORTS[name], stretch["start"], stretch["end"], value)


def _link(value: Any, event: Event) -> Event:
    address = value["dest_url"]
    if value["link_type"] == "Email":
        address = "mailto:" + address
    kind = LinkKind.AUTOLINK if value["link_type"] in ("Email", "Autolink") else LinkKind.LINK
    return event._replace(text=address, title=value["title"], label=value["id"], kind=kind)


def _heading(value: Any, event: Event) -> Event:
    return event._replace(number=int(value["level"][1]))


def _list(value: Any, event: Event) -> Event:
    return event._replace(number=-1 if value is None else value)


def _table(value: Any, event: Event) -> Event:
    return event._replace(alignments=value)


def _code(value: Any, event: Event) -> Event:
    return event if value == "Indented" else event._replace(text=value["Fenced"])


def _quote(_value: Any, event: Event) -> Event:
    return event


def _note(value: Any, event: Event) -> Event:
    return event._replace(text=value)


_STARTS: dict[str, Callable[[Any, Event], Event]] = {
    "Link": _link,
    "Image": _link,
    "Heading": _heading,
    "List": _list,
    "Table": _table,
    "CodeBlock": _code,
    "BlockQuote": _quote,
    "FootnoteDefinition": _note,
}
