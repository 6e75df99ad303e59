"""A text as a small tree: what our dialect can hold, whatever the file it came from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias


class Style(Enum):
    """How a stretch of running text is set."""

    STRONG = "**"
    EMPHASIS = "*"
    STRUCK = "~~"


@dataclass(frozen=True, slots=True)
class Plain:
    """Running text."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Break:
    """A new line that the writer asked for."""


@dataclass(frozen=True, slots=True)
class Styled:
    """Running text that stands out."""

    style: Style
    inside: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link, as the file has it: nobody judged the address yet."""

    address: str = field(repr=False)
    inside: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Image:
    """A picture: the name of its part in the file, and the description that the file has."""

    part: str
    described: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote, with its text at the place of its number."""

    blocks: tuple["Block", ...]


Inline: TypeAlias = Plain | Break | Styled | Link | Image | Footnote


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text that stands alone."""

    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the highest in the file."""

    level: int
    inside: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; `first` is its first number, or None for bullets."""

    first: int | None
    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell, with how many rows and columns it takes."""

    blocks: tuple["Block", ...]
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `heads` counts the rows that head it."""

    rows: tuple[tuple[Cell, ...], ...]
    heads: int
    caption: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of somebody else."""

    blocks: tuple["Block", ...]


Block: TypeAlias = Paragraph | Heading | Listing | Table | Quote


def text_of(inside: tuple[Inline, ...]) -> str:
    """Give the words of running text, without footnotes, on one line."""
    return " ".join("".join(_texts(inside)).split())


def _texts(inside: tuple[Inline, ...]) -> Iterator[str]:
    for item in inside:
        if isinstance(item, Plain):
            yield item.text
        elif isinstance(item, Break):
            yield " "
        elif isinstance(item, Styled | Link):
            yield from _texts(item.inside)


def words_of(blocks: tuple[Block, ...]) -> str:
    """Give the words of blocks, one line for each paragraph."""
    return "\n".join(filter(None, _lines(blocks)))


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | Heading):
            yield text_of(block.inside)
        elif isinstance(block, Quote):
            yield from _lines(block.blocks)
        elif isinstance(block, Listing):
            for item in block.items:
                yield from _lines(item)
        else:
            yield from _lines(tuple(inner for row in block.rows for cell in row for inner in cell.blocks))
