"""YAML to a tree of text: every scalar stays what was written, every key and value knows its place.

The tree is made from the events of PyYAML's C parser and never from its composer, which crashes the
process on deep nesting. What the sources do not need is refused: anchors, aliases, tags, merge keys,
keys that are no scalars, a second document.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.model.fault import Fault, FaultKind
from generator.model.place import START, Span
from generator.source.text import odd_character, odd_fault

DEPTH_LIMIT = 12
_VALUE_WITH_COLON = re.compile(r"(?P<indent>\s*(?:- +)?)(?P<name>[\w-]+) *: +\S")

Value = Any  # str, list or dict of the same


@dataclass(frozen=True, slots=True)
class Places:
    """Where each key and value stands; paths look like `hearing.facts.sent_on`, `locations[0].name`.

    It holds the parser's own events: most sources have no fault, and then no span is ever made.
    """

    keys: Mapping[str, Any] = field(default_factory=dict, repr=False)
    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    first_line: int = 1

    def value(self, path: str) -> Span:
        """Give the place of a value; of the nearest parent where the path does not exist."""
        return self._nearest(self.values, path)

    def key(self, path: str) -> Span:
        """Give the place of a key; of the nearest parent where the path does not exist."""
        return self._nearest(self.keys, path)

    def _nearest(self, events: Mapping[str, Any], path: str) -> Span:
        while path:
            if path in events:
                return span_of_event(events[path], self.first_line)
            path = parent(path)
        return START


@dataclass(frozen=True, slots=True)
class Tree:
    """A mapping of text with its places; `values` is None where the YAML could not be read."""

    values: dict[str, Value] | None
    places: Places
    faults: tuple[Fault, ...] = ()


class _RefusedYamlError(Exception):
    def __init__(self, kind: FaultKind, span: Span, *, name: str = "") -> None:
        super().__init__(kind.value)
        self.fault = Fault(kind, span, values=(("name", name),) if name else ())


def parent(path: str) -> str:
    """Give the path one level up; empty for a key at the top."""
    cut = max(path.rfind("."), path.rfind("["))
    return path[:cut] if cut > 0 else ""


def parse_tree(text: str, *, first_line: int = 1) -> Tree:
    """Read YAML that must be a mapping; `first_line` is the line of the file on which `text` begins."""
    reader = _Reader(text, first_line)
    try:
        values = reader.document()
    except _RefusedYamlError as error:
        return Tree(None, Places(), (error.fault,))
    except yaml.MarkedYAMLError as error:
        return Tree(None, Places(), (_explain(error, text, first_line=first_line),))
    except yaml.YAMLError:
        return Tree(None, Places(), (Fault(FaultKind.BROKEN_YAML, Span(first_line, 1, first_line, 1)),))
    return Tree(values, Places(reader.keys, reader.values, first_line), tuple(reader.faults))


def span_of_event(event: Any, first_line: int) -> Span:
    """Give the span of an event of the C parser, which always has marks."""
    start, end = event.start_mark, event.end_mark
    return Span(start.line + first_line, start.column + 1, end.line + first_line, end.column + 1)


class _Reader:
    """Walks the events of one document once."""

    def __init__(self, text: str, first_line: int) -> None:
        self.shift = first_line
        self.keys: dict[str, Any] = {}
        self.values: dict[str, Any] = {}
        self.faults: list[Fault] = []
        self.depth = 0
        self.next: Callable[[], Any] = yaml.CSafeLoader(text).get_event

    def document(self) -> dict[str, Value]:
        """Give the one mapping that the text holds."""
        self.next()  # StreamStart
        event = self.next()
        if isinstance(event, yaml.StreamEndEvent):
            return {}
        root = self.next()
        if isinstance(root, yaml.ScalarEvent) and root.value == "":
            return {}
        if not isinstance(root, yaml.MappingStartEvent):
            raise _RefusedYamlError(FaultKind.NOT_A_MAPPING, self.span(root))
        values = self.mapping(root, "")
        self.next()  # DocumentEnd
        after = self.next()
        if not isinstance(after, yaml.StreamEndEvent):
            raise _RefusedYamlError(FaultKind.YAML_FEATURE, self.span(after), name="---")
        return values

    def span(self, event: Any) -> Span:
        return span_of_event(event, self.shift)

    def node(self, event: Any, path: str) -> Value:
        kind = type(event)
        if kind is yaml.AliasEvent:
            raise _RefusedYamlError(FaultKind.YAML_FEATURE, self.span(event), name="*")
        if event.anchor or event.tag:
            raise _RefusedYamlError(
                FaultKind.YAML_FEATURE, self.span(event), name="&" if event.anchor else "!"
            )
        self.values[path] = event
        if kind is yaml.ScalarEvent:
            return self.scalar(event, path)
        if kind is yaml.SequenceStartEvent:
            return self.sequence(event, path)
        return self.mapping(event, path)

    def scalar(self, event: Any, path: str) -> str:
        # "\\u202e" between double quotes is six honest characters until YAML makes one of them
        if event.style == '"' and (odd := odd_character(event.value)):
            self.faults.append(odd_fault(odd, self.span(event), key=path))
        value: str = event.value
        return value

    def enter(self, event: yaml.Event) -> None:
        self.depth += 1
        if self.depth > DEPTH_LIMIT:
            raise _RefusedYamlError(FaultKind.TOO_DEEP, self.span(event))

    def sequence(self, start: yaml.Event, path: str) -> list[Value]:
        self.enter(start)
        items: list[Value] = []
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            items.append(self.node(event, f"{path}[{len(items)}]"))
        self.depth -= 1
        return items

    def mapping(self, start: yaml.Event, path: str) -> dict[str, Value]:
        self.enter(start)
        pairs: dict[str, Value] = {}
        prefix = f"{path}." if path else ""
        while type(event := self.next()) is not yaml.MappingEndEvent:
            key = self.key(event)
            inner = prefix + key
            if key in pairs:
                self.faults.append(Fault(FaultKind.DOUBLE_KEY, self.span(event), inner, (("name", key),)))
                self.node(self.next(), f"{inner}#")  # read on; the first value stands
                continue
            self.keys[inner] = event
            pairs[key] = self.node(self.next(), inner)
        self.depth -= 1
        return pairs

    def key(self, event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise _RefusedYamlError(FaultKind.KEY_NOT_SCALAR, self.span(event))
        if event.anchor or event.tag or event.value == "<<":
            name = "&" if event.anchor else "!" if event.tag else "<<"
            raise _RefusedYamlError(FaultKind.YAML_FEATURE, self.span(event), name=name)
        return self.scalar(event, "")


def _explain(error: yaml.MarkedYAMLError, text: str, *, first_line: int) -> Fault:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    written = lines[line].rstrip("\r") if line < len(lines) else ""
    kind, key = FaultKind.BROKEN_YAML, ""
    values = (("seen", written[column : column + 1] or "↵"),)
    colon = _VALUE_WITH_COLON.match(written, 0, column)
    if "\t" in written[: len(written) - len(written.lstrip())] or "\\t" in str(error.problem):
        kind, column = FaultKind.TAB_INDENT, max(written.find("\t"), 0)
    elif colon and "mapping values are not allowed" in str(error.problem):
        kind, values = FaultKind.UNQUOTED_COLON, (("name", colon["name"]),)
        key = "" if colon["indent"] else colon["name"]
    place = Span(line + first_line, column + 1, line + first_line, column + 2)
    return Fault(kind, place, key, values)
