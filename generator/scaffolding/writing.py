"""The tree of a text as a body in our dialect."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.model.text import Text
from generator.scaffolding.blocks import (
    Block,
    Cell,
    Footnote,
    Heading,
    Image,
    Listing,
    Paragraph,
    Quote,
    Table,
    text_of,
    words_of,
)
from generator.scaffolding.converted import Grid, Items, Note, Place, Weight
from generator.scaffolding.linking import refused_address
from generator.scaffolding.messages import INTERNAL, NO_LINK
from generator.scaffolding.pictures import Gallery
from generator.scaffolding.running_text import Setting, written
from generator.scaffolding.table_text import even_rows, is_frame, table_lines, words_in

_PART_NOTE = Text("een voetnoot", "a footnote")


class Writer:
    """Writes blocks one after the other, and keeps account of what did not come along."""

    def __init__(self, gallery: Gallery) -> None:
        self.gallery = gallery
        self.notes: list[Note] = []
        self.grids: list[Grid] = []
        self.lists: list[Items] = []
        self._footnotes: list[str] = []
        self._heading = ""
        self._paragraph = 0
        self._in_note = False
        self._setting = Setting(self._accepts, self._picture, self._footnote)

    def body(self, blocks: tuple[Block, ...]) -> str:
        """Give the body; footnotes stand at its end."""
        pieces = [*self._blocks(blocks), *self._footnotes]
        return "\n\n".join(pieces) + "\n" if pieces else ""

    def _blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            text = self._block(block)
            if text:
                yield text

    def _block(self, block: Block) -> str:
        if isinstance(block, Paragraph):
            self._paragraph += bool(text_of(block.inside))
            return written(block.inside, self._setting)
        if isinstance(block, Heading):
            return self._written_heading(block)
        if isinstance(block, Listing):
            return self._listing(block)
        if isinstance(block, Table):
            return self._table(block)
        return "\n".join(f"> {line}".rstrip() for line in self._inside(block).split("\n"))

    def _inside(self, block: Quote) -> str:
        return "\n\n".join(self._blocks(block.blocks))

    def _written_heading(self, block: Heading) -> str:
        self._paragraph += 1
        self._heading = text_of(block.inside)
        words = written(block.inside, replace(self._setting, breaks=False, styles=frozenset()))
        return f"{'#' * block.level} {words}" if words else ""

    def _listing(self, block: Listing) -> str:
        self.lists.append(
            Items(self._heading, tuple(" ".join(words_of(item).split()) for item in block.items))
        )
        items: list[str] = []
        for item in block.items:
            number = len(items)  # an empty item has none, as on the site
            sign = "-" if block.first is None else f"{block.first + number}."
            pieces = list(self._blocks(item))
            space = "\n" if _is_tight(item) else "\n\n"
            text = space.join(pieces).replace("\n", "\n" + " " * (len(sign) + 1))
            if text:
                items.append(f"{sign} {text}".replace("\n" + " " * (len(sign) + 1) + "\n", "\n\n"))
        return ("\n" if all(map(_is_tight, block.items)) else "\n\n").join(items)

    def _table(self, block: Table) -> str:
        if is_frame(block):
            return "\n\n".join(
                self._blocks(inner for row in block.rows for cell in row for inner in cell.blocks)
            )
        caption = written(block.caption, self._setting)
        lines, said = table_lines(block, lambda cell: words_in(cell, self._setting))
        place = self._place()
        self.notes += [Note(weight, message, place) for weight, message in said]
        self.grids += [Grid(self._heading, tuple(map(tuple, even_rows(block, _words))))] if lines else []
        self._paragraph += sum(
            bool(line) for row in block.rows for cell in row for line in [words_of(cell.blocks)]
        )
        return "\n\n".join(filter(None, (caption, "\n".join(lines))))

    def _place(self) -> Place:
        part = _PART_NOTE if self._in_note else None
        return Place(paragraph=self._paragraph, heading=self._heading, part=part)

    def _accepts(self, address: str) -> bool:
        if not refused_address(address):
            return True
        message = INTERNAL if address.startswith("#") else NO_LINK
        self.notes.append(Note(Weight.CHANGED, message, self._place()))
        return False

    def _picture(self, image: Image) -> str:
        name, note = self.gallery.hang(image, self._place())
        self.notes.append(note)
        return f"files/{name}" if name else ""

    def _footnote(self, note: Footnote) -> str:
        """Put the text of a footnote aside; one within another becomes part of nothing."""
        if self._in_note:
            return ""
        self._in_note = True
        label = str(len(self._footnotes) + 1)
        self._footnotes.append("")
        text = " ".join(filter(None, (words_in(block, self._setting) for block in note.blocks)))
        self._in_note = False
        if not text:
            self._footnotes.pop()
            return ""
        self._footnotes[int(label) - 1] = f"[^{label}]: {text}"
        return label


def _is_tight(item: tuple[Block, ...]) -> bool:
    paragraphs = sum(isinstance(block, Paragraph) for block in item)
    return paragraphs <= 1 and all(isinstance(block, Paragraph | Listing) for block in item)


def _words(cell: Cell) -> str:
    return " ".join(words_of(cell.blocks).split())
