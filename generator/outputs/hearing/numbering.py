"""Numbers in the margin: each paragraph, item and row of a text gets one, from 1, in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.html
from lxml.html import HtmlElement

_WHOLE = frozenset({"p", "pre"})
_SHORTEST = 90  # characters of a paragraph by which a reader knows it again
_ASIDE = "zonder-nummer"  # the class of what only stands around the document
_UNSEEN = frozenset({"sr", "nr", "terug", "nootverwijzing"})
_REDACTED, _SAID_OF_IT = "lak", "weggelakt"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of the text that a reaction can be about."""

    number: int
    start: str = field(repr=False)  # its first words


@dataclass(frozen=True, slots=True)
class Numbered:
    """A text with its numbers."""

    html: str = field(repr=False)
    paragraphs: tuple[Paragraph, ...] = field(repr=False)


def numbered(html: str, *, word: str) -> Numbered:
    """Give HTML in which each piece begins with its number; `word` is what a screen reader says before it."""
    root = lxml.html.fragment_fromstring(html, create_parent="div")
    found = [(piece, text) for piece in _pieces(root) if (text := _text(piece))]
    paragraphs = []
    for number, (piece, text) in enumerate(found, start=1):
        paragraphs.append(Paragraph(number, shortened(text)))
        _mark(_place(piece), number, word=word)
    inner = "".join(lxml.html.tostring(child, encoding="unicode") for child in root)
    return Numbered(inner, tuple(paragraphs))


def shortened(text: str) -> str:
    """Give the first words of a text, with dots where there were more."""
    if len(text) <= _SHORTEST:
        return text
    return f"{text[:_SHORTEST].rpartition(' ')[0] or text[:_SHORTEST]} …"


def _pieces(element: HtmlElement) -> Iterator[HtmlElement]:
    """Give the smallest blocks of which one can say something; headings say nothing of their own."""
    for child in element:
        if not isinstance(child.tag, str) or _ASIDE in child.classes:
            continue
        if _is_piece(child):
            yield child
        if child.tag not in _WHOLE:
            yield from _pieces(child)


def _is_piece(element: HtmlElement) -> bool:
    if element.tag == "li":
        return element.find("p") is None
    if element.tag == "tr":
        return str(element.getparent().tag) != "thead"
    return element.tag in _WHOLE or (element.tag == "div" and element.find("dt") is not None)


def _text(piece: HtmlElement) -> str:
    """Give what a reader sees of a piece; items within an item are pieces of their own."""
    return " ".join("".join(_said(piece)).split())


def _said(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield from _said_by(child)
        if child.tag in ("td", "th", "dt", "dd"):
            yield " "
        yield child.tail or ""


def _said_by(child: HtmlElement) -> Iterator[str]:
    if not isinstance(child.tag, str) or child.tag in ("ul", "ol") or _UNSEEN & set(child.classes):
        return
    if _REDACTED in child.classes:
        yield _SAID_OF_IT
    else:
        yield from _said(child)


def _place(piece: HtmlElement) -> HtmlElement:
    """Give the element that may hold the number: a row and a pair may hold no text."""
    return piece[0] if piece.tag in ("tr", "div") else piece


def _mark(place: HtmlElement, number: int, *, word: str) -> None:
    mark = lxml.html.fragment_fromstring(f'<span class="nr" id="alinea-{number}">{number}</span>')
    spoken = lxml.html.Element("span", {"class": "sr"})
    spoken.text, spoken.tail, mark.text = f"{word} ", str(number), None
    mark.insert(0, spoken)
    mark.tail, place.text = place.text, None
    place.insert(0, mark)
