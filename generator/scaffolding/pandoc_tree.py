"""From the tree of pandoc to ours; what our dialect lacks becomes the plainest thing that keeps its words."""

from collections.abc import Iterable, Iterator
from typing import Any

from generator.scaffolding.blocks import (
    Block,
    Break,
    Cell,
    Footnote,
    Heading,
    Image,
    Inline,
    Link,
    Listing,
    Paragraph,
    Plain,
    Quote,
    Style,
    Styled,
    Table,
)
from generator.scaffolding.pictures import description

_STYLES = {"Strong": Style.STRONG, "Emph": Style.EMPHASIS, "Strikeout": Style.STRUCK}
_BARE = frozenset({"Underline", "SmallCaps"})  # only the words are kept
_SHIFTED = {
    "Superscript": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),  # m² is not m2
    "Subscript": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
_WRAPPED = frozenset({"Span", "Cite", "Quoted"})  # the same, with something before the words
_VERBATIM = frozenset({"Code", "CodeBlock", "Math"})
_SPACES = frozenset({"Space", "SoftBreak"})


def blocks_of(raw: Iterable[Any]) -> tuple[Block, ...]:
    """Give our blocks for those of pandoc."""
    return tuple(block for item in raw for block in _block(item["t"], item.get("c")))


def letters_of(raw: Any) -> int:
    """Count letters and digits in a tree of pandoc, without those of descriptions."""
    if isinstance(raw, list):
        return sum(map(letters_of, raw))
    if not isinstance(raw, dict) or raw.get("t") == "Image":
        return 0
    kind, value = raw.get("t"), raw.get("c", "")
    if kind == "Str" or kind in _VERBATIM:
        return sum(map(str.isalnum, value if kind == "Str" else value[1]))
    return letters_of(value)


def _block(kind: str, value: Any) -> Iterator[Block]:
    if kind in {"Para", "Plain"}:
        yield Paragraph(_inlines(value))
    elif kind == "Header":
        yield Heading(int(value[0]), _inlines(value[2]))
    elif kind == "BulletList":
        yield Listing(None, tuple(blocks_of(item) for item in value))
    elif kind == "OrderedList":
        yield Listing(int(value[0][0]), tuple(blocks_of(item) for item in value[1]))
    elif kind == "BlockQuote":
        yield Quote(blocks_of(value))
    elif kind in {"Div", "Figure"}:
        yield from blocks_of(value[-1])
    elif kind == "Table":
        yield _table(value)
    else:
        yield from _rarer(kind, value)


def _rarer(kind: str, value: Any) -> Iterator[Block]:
    if kind == "LineBlock":
        yield Paragraph(_lines(value))
    elif kind == "CodeBlock":
        yield Paragraph(_lines([{"t": "Str", "c": line}] for line in value[1].split("\n")))
    elif kind == "DefinitionList":
        for term, definitions in value:
            yield Paragraph((Styled(Style.STRONG, _inlines(term)),))
            for definition in definitions:
                yield from blocks_of(definition)


def _lines(lines: Iterable[list[Any]]) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for line in lines:
        found += [Break(), *_inlines(line)] if found else _inlines(line)
    return tuple(found)


def _table(value: Any) -> Table:
    _attributes, caption, _columns, head, bodies, foot = value
    heads = [_row(row) for row in head[1]]
    rows = [_row(row) for body in bodies for row in (*body[2], *body[3])]
    feet = [_row(row) for row in foot[1]]
    words = [inline for block in caption[1] for inline in _inlines(block["c"])]
    return Table((*heads, *rows, *feet), len(heads), tuple(words))


def _row(row: Any) -> tuple[Cell, ...]:
    return tuple(Cell(blocks_of(cell[4]), int(cell[2]), int(cell[3])) for cell in row[1])


def _inlines(raw: Iterable[Any]) -> tuple[Inline, ...]:
    """Give running text; pieces without anything between them become one."""
    found: list[Inline] = []
    for item in raw:
        for inline in _inline(item["t"], item.get("c")):
            if isinstance(inline, Plain) and found and isinstance(found[-1], Plain):
                found[-1] = Plain(found[-1].text + inline.text)
            else:
                found.append(inline)
    return tuple(found)


def _inline(kind: str, value: Any) -> Iterator[Inline]:
    if kind == "Str":
        yield Plain(value)
    elif kind in _SPACES:
        yield Plain(" ")
    elif kind == "LineBreak":
        yield Break()
    elif kind in _STYLES:
        yield Styled(_STYLES[kind], _inlines(value))
    elif kind == "Link":
        yield Link(value[2][0], _inlines(value[1]))
    elif kind == "Image":
        yield Image(value[2][0], _described(value))
    elif kind == "Note":
        yield Footnote(blocks_of(value))
    elif kind in {"Code", "Math"}:
        yield Plain(value[1])
    elif kind in _SHIFTED:
        yield from (_shifted(inline, _SHIFTED[kind]) for inline in _inlines(value))
    elif kind in _BARE:
        yield from _inlines(value)
    elif kind in _WRAPPED:
        yield from _inlines(value[1])


def _shifted(inline: Inline, signs: dict[int, int]) -> Inline:
    return Plain(inline.text.translate(signs)) if isinstance(inline, Plain) else inline


def _described(value: Any) -> str:
    return description("".join(inline.text for inline in _inlines(value[1]) if isinstance(inline, Plain)))
