"""A report for reviewers: plain text in sections; whoever writes it in a format escapes and masks it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exact:
    """A text to be shown letter by letter, such as an address or a path."""

    text: str


Cell = str | Exact


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One or more sentences."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list; with `boxes` each item is something to tick off."""

    items: tuple[str, ...]
    boxes: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; each row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


Block = Paragraph | Items | Table


@dataclass(frozen=True, slots=True)
class Section:
    """One subject."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """The whole report; `last` stays also where the rest is too long to be shown."""

    title: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...] = ()
    last: Section | None = None
