"""Front matter apart from body, by python-frontmatter with a handler of our own."""

import re
from dataclasses import dataclass

import frontmatter
from frontmatter.default_handlers import BaseHandler

from generator.model.fault import Fault, FaultKind
from generator.model.place import START, Span
from generator.source.tree import Places, Tree, parse_tree

FRONT_MATTER_LIMIT = 64_000  # characters; PyYAML takes 10 ms for as much

_OPEN = re.compile(r"---[ \t]*\r?\n")
_CLOSE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Parted:
    """A source in two: the tree of its front matter and its body, just as it was written."""

    tree: Tree
    body: str
    body_line: int  # the line of the source, from 1, on which the body begins


class _NoFenceError(Exception):
    """Not a ValueError: python-frontmatter takes that as 'no front matter' and goes on."""


class _Handler(BaseHandler):
    """Splits the source as it was written: the library strips the text that it hands over."""

    FM_BOUNDARY = _CLOSE

    def __init__(self, source: str) -> None:
        super().__init__()
        self.source = source
        self.tree = Tree(None, Places())
        self.body = ""
        self.body_line = 1

    def detect(self, text: str) -> bool:  # noqa: ARG002 (the library's signature; see the class)
        """Whether front matter begins on line 1."""
        return bool(_OPEN.match(self.source))

    def split(self, text: str) -> tuple[str, str]:  # noqa: ARG002 (the library's signature)
        """Part the source at its fences, and keep the body to the letter."""
        opened = _OPEN.match(self.source)
        if opened is None:
            raise _NoFenceError(FaultKind.NO_FENCE)
        closed = _CLOSE.search(self.source, opened.end())
        if closed is None:
            raise _NoFenceError(FaultKind.UNCLOSED_FENCE)
        self.body = self.source[closed.end() + 1 :]
        self.body_line = self.source.count("\n", 0, closed.end()) + 2
        return self.source[opened.end() : closed.start()], self.body

    def load(self, fm: str) -> dict[str, object]:
        """Read the keys and remember where they stand."""
        if len(fm) > FRONT_MATTER_LIMIT:
            self.tree = Tree(None, Places(), (Fault(FaultKind.FRONT_MATTER_TOO_LARGE, START),))
        else:
            self.tree = parse_tree(fm, first_line=2)
        return self.tree.values or {}


def part(source: str) -> Parted:
    """Part a source into front matter and body; a missing fence is a fault of the tree."""
    handler = _Handler(source)
    try:
        frontmatter.parse(source, handler=handler)
    except _NoFenceError as error:
        return Parted(Tree(None, Places(), (Fault(error.args[0], START),)), "", 1)
    return Parted(handler.tree, handler.body, handler.body_line)


def line_at(source: str, span: Span) -> str:
    """Give the line of the source on which `span` begins, without its end."""
    lines = source.split("\n")
    return lines[span.line - 1].rstrip("\r") if span.line <= len(lines) else ""
