"""The lines of a PDF with how they are set: a file says where letters stand, and nothing of paragraphs."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from generator.detection.pdf_letters import MOST_LETTERS, TooManyLettersError

_BOLD = 600
MOST_PAGES = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page; `top` is its distance from the foot of the page in points."""

    text: str = field(repr=False)
    page: int
    top: float
    size: float
    is_bold: bool


def lines_here(data: bytes, progress: Callable[[], None]) -> tuple[Line, ...]:
    """Give the lines of a PDF in the process that calls it; `progress` is called after every page."""
    found: list[Line] = []
    with pypdfium2.PdfDocument(data) as document:
        for index in range(min(len(document), MOST_PAGES)):
            page = document[index]
            try:
                found += _lines(page, index + 1)
            finally:
                page.close()
            progress()
    return tuple(found)


def _lines(page: pypdfium2.PdfPage, number: int) -> Iterator[Line]:
    textpage = page.get_textpage()
    try:
        if pdfium.FPDFText_CountChars(textpage) > MOST_LETTERS:
            raise TooManyLettersError
        for text, start in _stretches(textpage.get_text_range()):
            yield _line(textpage, text, start=start, number=number)
    finally:
        textpage.close()


def _stretches(written: str) -> Iterator[tuple[str, int]]:
    """Give the text of each line that has any, with its place."""
    start = 0
    for line in written.split("\n"):
        text = line.strip()
        if text:
            yield text, start + line.index(text[0])
        start += len(line) + 1


def _line(textpage: pypdfium2.PdfTextPage, text: str, *, start: int, number: int) -> Line:
    place = max(0, pdfium.FPDFText_GetCharIndexFromTextIndex(textpage.raw, start))
    *_, top = textpage.get_charbox(place, loose=True)
    size = pdfium.FPDFText_GetFontSize(textpage.raw, place)
    weight = pdfium.FPDFText_GetFontWeight(textpage.raw, place)
    return Line(text, number, round(top, 1), round(size, 1), weight >= _BOLD)
