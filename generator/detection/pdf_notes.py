"""Notes that are laid over a page with the words that they cover: a correction, and no secret."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import SequenceMatcher
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from generator.detection.pdf_letters import Letter

ALIKE = 0.8  # part of the letters that are the same, in the same order
LONGEST = 2000  # letters; comparing takes the square of it
MOST_NOTES = 200


def without_retyped(page: pypdfium2.PdfPage, hidden: list[Letter]) -> list[Letter]:
    """Give the hidden letters, none where a note repeats them in sight; the note itself is told elsewhere."""
    if not hidden or len(hidden) > LONGEST:
        return hidden
    covered = "".join(letter.sign for letter in hidden).casefold()
    words = "".join(sign for text in _written(page) for sign in text if sign.isalnum()).casefold()
    is_retyped = SequenceMatcher(None, covered, words[:LONGEST], autojunk=False).ratio() >= ALIKE
    return [] if is_retyped else hidden


def _written(page: pypdfium2.PdfPage) -> Iterator[str]:
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_NOTES)):
        with _note(page, index) as note:
            if note and pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_FREETEXT:
                yield _contents(note)


@contextmanager
def _note(page: pypdfium2.PdfPage, index: int) -> Iterator[Any]:
    note = pdfium.FPDFPage_GetAnnot(page, index)
    try:
        yield note
    finally:
        if note:
            pdfium.FPDFPage_CloseAnnot(note)


def _contents(note: Any) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFAnnot_GetStringValue(note, b"Contents", buffer, size)
    return bytes(buffer).decode("utf-16-le", errors="ignore").rstrip("\0")
