"""Tables in our dialect: one row of heads, no cell over more than one row or column, one line in a cell."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.model.text import Text
from generator.scaffolding.blocks import Block, Cell, Listing, Paragraph, Quote, Table
from generator.scaffolding.blocks import Heading as Head
from generator.scaffolding.converted import Weight
from generator.scaffolding.messages import HEADS, MERGED, NO_HEAD
from generator.scaffolding.running_text import Setting, written

Said = tuple[Weight, Text]
_Hanging = dict[int, tuple[int, str]]  # by column: how many rows a cell goes on, and its words


def is_frame(table: Table) -> bool:
    """Whether a table is only a frame around text."""
    return all(len(row) <= 1 for row in table.rows)


def table_lines(table: Table, words: Callable[[Cell], str]) -> tuple[list[str], list[Said]]:
    """Give the lines of a table, and what a reader should know of it."""
    said: list[Said] = []
    cells = [cell for row in table.rows for cell in row]
    if any(cell.rows > 1 or cell.columns > 1 for cell in cells):
        said.append((Weight.LOOK, MERGED))
    rows = even_rows(table, lambda cell: words(cell).replace("|", "\\|"))
    if not rows:
        return [], []
    heads = min(table.heads, len(rows))
    if heads == 0:
        said.append((Weight.LOOK, NO_HEAD))
    elif heads > 1:
        said.append((Weight.CHANGED, HEADS))
        rows = [
            [" ".join(dict.fromkeys(filter(None, column))) for column in zip(*rows[:heads], strict=True)],
            *rows[heads:],
        ]
    return [_line(rows[0]), _line(["---"] * len(rows[0])), *map(_line, rows[1:])], said


def words_in(content: Cell | Block, setting: Setting) -> str:
    """Give everything in a cell or a block on one line."""
    blocks = content.blocks if isinstance(content, Cell) else (content,)
    return _sentence(_pieces(blocks, replace(setting, breaks=False)))


def _pieces(blocks: tuple[Block, ...], setting: Setting) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph | Head):
            yield written(block.inside, setting)
        elif isinstance(block, Quote):
            yield from _pieces(block.blocks, setting)
        elif isinstance(block, Listing):
            for item in block.items:
                yield _sentence(_pieces(item, setting))
        else:
            yield _sentence(words_in(cell, setting) for row in block.rows for cell in row)


def _sentence(pieces: Iterator[str]) -> str:
    """Join pieces that stood below each other, so that a reader hears where one ends."""
    text = ""
    for piece in filter(None, pieces):
        sign = " " if not text or text[-1] in ".:;,!?" else "; "
        text = f"{text}{sign}{piece}" if text else piece
    return text


def even_rows(table: Table, words: Callable[[Cell], str]) -> list[list[str]]:
    """Give rows of the same length, without empty ones.

    A cell over more rows is repeated, so that each row can be understood; one over more columns only in the
    head, where every column needs a name.
    """
    hanging: _Hanging = {}
    rows: list[list[str]] = []
    for number, row in enumerate(table.rows):
        line: list[str] = []
        for cell in row:
            _hang(hanging, line)
            _place(cell, line, text=words(cell), hanging=hanging, repeats=number < max(1, table.heads))
        _hang(hanging, line)
        rows.append(line)
    width = max(map(len, rows), default=0)
    return [line + [""] * (width - len(line)) for line in rows if any(line)]


def _place(cell: Cell, line: list[str], *, text: str, hanging: _Hanging, repeats: bool) -> None:
    for column in range(cell.columns):
        shown = text if column == 0 or repeats else ""
        if cell.rows > 1:
            hanging[len(line)] = (cell.rows - 1, shown)
        line.append(shown)


def _hang(hanging: _Hanging, line: list[str]) -> None:
    """Repeat what hangs down from an earlier row at this column."""
    while len(line) in hanging:
        left, text = hanging.pop(len(line))
        if left > 1:
            hanging[len(line)] = (left - 1, text)
        line.append(text)


def _line(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"
