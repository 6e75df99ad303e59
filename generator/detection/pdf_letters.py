"""The letters and digits that a computer reads on a page of a PDF, with their places."""

import ctypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from generator.detection.pdf_objects import Handle, Rectangle, TextObject, address_of
from generator.detection.pdf_pixels import Box, Frame

MOST_LETTERS = 200_000  # of one page; a full page of small print has ten thousand
READABLE_SIZE = 10.0  # points
LAST_CODE_POINT = 0x10FFFF


class Letter(NamedTuple):
    """One letter or digit: what it is, where it is drawn, and by which text object."""

    sign: str
    place: Rectangle  # in points
    box: Box  # in pixels
    drawn_by: TextObject


class TooManyLettersError(Exception):
    """A page has more text than is looked at."""


def enlarge(texts: Sequence[TextObject]) -> None:
    """Make tiny text so large that it is read too: what has hardly any size is skipped otherwise."""
    for text in texts:
        if text.is_tiny:
            pdfium.FPDFTextObj_SetFontSize(text.handle, READABLE_SIZE)


def text_of(page: pypdfium2.PdfPage) -> str:
    """Give the text of a page, seen or not."""
    with _textpage(page) as textpage:
        found: str = textpage.get_text_range()
        return found


def read(page: pypdfium2.PdfPage, texts: Sequence[TextObject], *, frame: Frame) -> tuple[str, list[Letter]]:
    """Give the text of a page, and the letters and digits in it; other signs say nothing alone."""
    owners = {address_of(text.handle): text for text in texts}
    with _textpage(page) as textpage:
        letters = _Letters(textpage.raw, owners, frame=frame)
        numbers = range(pdfium.FPDFText_CountChars(textpage))
        found = [letter for index in numbers if (letter := letters.at(index)) is not None]
        return textpage.get_text_range(), found


@contextmanager
def _textpage(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfTextPage]:
    textpage = page.get_textpage()
    try:
        if pdfium.FPDFText_CountChars(textpage) > MOST_LETTERS:
            raise TooManyLettersError
        yield textpage
    finally:
        textpage.close()


class _Letters:
    """The letters of one page by their number; holds the room in which pdfium writes its answers."""

    def __init__(self, textpage: Handle, owners: dict[int, TextObject], *, frame: Frame) -> None:
        self.textpage = textpage
        self.owners = owners
        self.frame = frame
        self.sides = tuple(ctypes.c_double() for _ in range(4))

    def at(self, index: int) -> Letter | None:
        """Give a letter or digit that a text object draws, nothing for other signs."""
        code = pdfium.FPDFText_GetUnicode(self.textpage, index)
        sign = chr(code) if code <= LAST_CODE_POINT else ""
        if not sign.isalnum():
            return None
        owner = self.owners.get(address_of(pdfium.FPDFText_GetTextObject(self.textpage, index)))
        if owner is None:
            return None
        place = self._place(index)
        return Letter(sign, place, self.frame.box(place), owner)

    def _place(self, index: int) -> Rectangle:
        left, right, bottom, top = self.sides
        pdfium.FPDFText_GetCharBox(self.textpage, index, left, right, bottom, top)
        if left.value < right.value and bottom.value < top.value:
            return Rectangle(left.value, bottom.value, right.value, top.value)
        # fonts for recognised text draw nothing: only the room that a letter takes is known
        loose = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self.textpage, index, loose)
        return Rectangle(loose.left, loose.bottom, loose.right, loose.top)
