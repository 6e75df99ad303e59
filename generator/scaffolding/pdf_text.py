"""Lines of a PDF to paragraphs, likely headings and lists, without what stands on every page."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import median

from generator.scaffolding.blocks import Block, Heading, Listing, Paragraph, Plain
from generator.scaffolding.pdf_lines import Line

_MARGIN = 3  # lines at the head and at the foot of a page that may stand on every page
_SIGN = re.compile(r"(?:[•·▪◦‣●○–\uf0b7]|-(?=\s))\s*(?=\S)")
_PAGE_NUMBER = re.compile(r"(?:pagina|blz\.?|p\.)?\s*\d{1,3}(?:\s*(?:van|/|\|)\s*\d{1,3})?", re.IGNORECASE)
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[^\W\d_]")
_CONTENTS = re.compile(r".{3,}?(?:\.{4,}|(?: \.){4,}|\s{3,})\s*\d{1,3}")
_DIGITS = re.compile(r"\d+")
_HYPHEN = re.compile(r"[^\W\d_][-\u00ad\ufffe\u2010]\Z")
_TOGETHER = re.compile(r"(?:en|of|tot|dan)\b")
_ENDS = (".", "?", "!", ":", ";", ".’", ".'", '."', ".”")
_LONGEST = 90  # code points of a heading
_LARGER = 1.08  # times the size of running text
_WIDE = 1.45  # times the usual distance between two lines
_SHORT = 0.8  # of the usual length of a line


@dataclass(frozen=True, slots=True)
class PdfText:
    """The text of a PDF: each block with the pages that it stands on."""

    blocks: tuple[Block, ...] = ()
    pages: tuple[tuple[int, ...], ...] = ()
    dropped_margins: bool = False
    dropped_contents: bool = False


@dataclass(slots=True)
class _Usual:
    """What is usual in a file."""

    size: float
    gap: float
    length: float


@dataclass(slots=True)
class _Piece:
    """Lines that belong together."""

    lines: list[Line] = field(default_factory=list)


def text_of_lines(lines: tuple[Line, ...]) -> PdfText:
    """Give the text of a PDF as it was meant, as far as its lines tell."""
    kept = _without_margins(lines)
    plain = [line for line in kept if not _CONTENTS.fullmatch(line.text)]
    if not plain:
        return PdfText()
    usual = _usual(plain)
    pieces = list(_pieces(plain, usual))
    blocks: list[Block] = []
    pages: list[tuple[int, ...]] = []
    for is_item, group in groupby(pieces, key=lambda piece: bool(_SIGN.match(piece.lines[0].text))):
        made = list(group)
        if is_item and len(made) > 1:
            blocks.append(Listing(None, tuple((Paragraph((Plain(_item(piece)),)),) for piece in made)))
            pages.append(tuple(page for piece in made for page in _pages(piece)))
            continue
        blocks += [_block(piece, usual) for piece in made]
        pages += [_pages(piece) for piece in made]
    return PdfText(tuple(blocks), tuple(pages), len(kept) < len(lines), len(plain) < len(kept))


def _without_margins(lines: tuple[Line, ...]) -> list[Line]:
    """Leave out numbers of pages, and what stands at the head or foot of at least half of them."""
    by_page = [list(group) for _, group in groupby(lines, key=lambda line: line.page)]
    counted = Counter(shape for page in by_page for shape in {_shape(line) for line in _edges(page)})
    often = max(2, len(by_page) / 2)
    kept: list[Line] = []
    for page in by_page:
        edges = {id(line) for line in _edges(page)}
        kept += [
            line
            for line in page
            if id(line) not in edges
            or not (
                _PAGE_NUMBER.fullmatch(line.text) or (len(by_page) > 1 and counted[_shape(line)] >= often)
            )
        ]
    return kept


def _edges(page: list[Line]) -> list[Line]:
    in_order = sorted(page, key=lambda line: -line.top)
    return in_order if len(page) <= 2 * _MARGIN else [*in_order[:_MARGIN], *in_order[-_MARGIN:]]


def _shape(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _usual(lines: list[Line]) -> _Usual:
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    size = sizes.most_common(1)[0][0]
    body = [line for line in lines if line.size == size]
    gaps = [gap for one, other in pairwise(body) if 0 < (gap := one.top - other.top) < size * 3]
    lengths = sorted(len(line.text) for line in body)
    return _Usual(size, median(gaps) if gaps else size * 1.2, lengths[int(len(lengths) * 0.8)])


def _pieces(lines: Iterable[Line], usual: _Usual) -> Iterator[_Piece]:
    piece = _Piece()
    for line in lines:
        if piece.lines and _begins(line, piece.lines[-1], usual=usual):
            yield piece
            piece = _Piece()
        piece.lines.append(line)
    if piece.lines:
        yield piece


def _begins(line: Line, before: Line, *, usual: _Usual) -> bool:
    """Whether a line begins a paragraph, a heading or an item."""
    if _SIGN.match(line.text) or line.size != before.size or line.is_bold != before.is_bold:
        return True
    if _is_heading([before], usual) or _NUMBERED.match(line.text):
        return True
    is_short = len(before.text) < usual.length * _SHORT
    if line.page != before.page:
        return before.text.endswith(_ENDS) or (is_short and not line.text[:1].islower())
    return before.top - line.top > usual.gap * _WIDE or (is_short and before.text.endswith(_ENDS))


def _block(piece: _Piece, usual: _Usual) -> Block:
    text = _joined(piece.lines)
    if not _is_heading(piece.lines, usual):
        return Paragraph((Plain(text),))
    found = re.match(r"\d{1,2}(?:\.\d{1,2}){0,3}", text)
    return Heading(found[0].count(".") + 1 if found else 1, (Plain(text),))


def _is_heading(lines: list[Line], usual: _Usual) -> bool:
    text = _joined(lines)
    if len(text) > _LONGEST or text.endswith((".", ",", ";", ":")) or not re.search(r"[^\W\d_]{2}", text):
        return False
    first = lines[0]
    return first.size > usual.size * _LARGER or (first.is_bold and len(lines) == 1)


def _pages(piece: _Piece) -> tuple[int, ...]:
    return tuple(sorted({line.page for line in piece.lines}))


def _item(piece: _Piece) -> str:
    return _SIGN.sub("", _joined(piece.lines), count=1).strip()


def _joined(lines: list[Line]) -> str:
    """Join lines; a word that was broken off becomes whole, 'zorg- en' stays as it is."""
    text = ""
    for part in (part for line in lines for part in re.split(r"(?<=\ufffe)", line.text) if part):
        is_broken = _HYPHEN.search(text) and part[:1].islower()
        if is_broken and not _TOGETHER.match(part):
            text = text[:-1] + part
        elif text.endswith("\ufffe") and not is_broken:
            text = f"{text[:-1]}-{part}"  # 'Wmo-Toezicht': the hyphen belongs to the word
        else:
            text = f"{text} {part}" if text else part
    return " ".join(text.replace("\ufffe", "-").split())
