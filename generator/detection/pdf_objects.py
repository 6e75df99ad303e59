"""The text objects and pictures of one page of a PDF, also those within forms."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

DEEPEST = 12  # forms within forms; more is made to exhaust a reader
MOST_OBJECTS = 200_000  # of one page; a detailed map has some tens of thousands
TINY = 1.2  # points; smaller than this is a line of dust on paper

Handle = Any  # a pointer of pdfium: ctypes has no better name for it


@dataclass(frozen=True, slots=True)
class TextObject:
    """Text that is drawn in one go; `rank` is its turn, from the bottom up."""

    handle: Handle
    rank: int
    mode: int
    size: float  # points, as drawn

    @property
    def is_tiny(self) -> bool:
        """Too small to be read."""
        return self.size < TINY


class Rectangle(NamedTuple):
    """A part of the page, in the points of its own coordinates."""

    left: float
    bottom: float
    right: float
    top: float

    def covers(self, other: "Rectangle") -> bool:
        """Tell whether at least half of the other lies in this one."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        whole = (other.right - other.left) * (other.top - other.bottom)
        return width > 0 and height > 0 and 2 * width * height >= whole


@dataclass(frozen=True, slots=True)
class PageObjects:
    """What a page draws, as far as it matters here."""

    texts: tuple[TextObject, ...]
    pictures: tuple[Rectangle, ...]


class TooManyObjectsError(Exception):
    """A page draws more than is looked at."""


def objects_of(page: Handle) -> PageObjects:
    """Give the text objects and the places of the pictures of a loaded page."""
    texts: list[TextObject] = []
    pictures: list[Rectangle] = []
    for rank, (handle, top_level, scale) in enumerate(_walk(page)):
        if rank >= MOST_OBJECTS:
            raise TooManyObjectsError
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
            texts.append(TextObject(handle, rank, mode, _size(handle, scale)))
        elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            pictures.append(_bounds(top_level))
    return PageObjects(tuple(texts), tuple(pictures))


def address_of(handle: Handle) -> int:
    """Give the number by which two pointers to the same object are the same."""
    return ctypes.addressof(handle.contents) if handle else 0


def _walk(page: Handle) -> Iterator[tuple[Handle, Handle, float]]:
    """Give every object, the object of the page that it is part of, and the scale it is drawn at."""
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        handle = pdfium.FPDFPage_GetObject(page, index)
        yield from _with_inner(handle, handle, scale=1.0, depth=0)


def _with_inner(
    handle: Handle, top_level: Handle, *, scale: float, depth: int
) -> Iterator[tuple[Handle, Handle, float]]:
    yield handle, top_level, scale
    if pdfium.FPDFPageObj_GetType(handle) != pdfium.FPDF_PAGEOBJ_FORM:
        return
    if depth == DEEPEST:
        raise TooManyObjectsError
    inner = scale * _scale(handle)
    for index in range(pdfium.FPDFFormObj_CountObjects(handle)):
        child = pdfium.FPDFFormObj_GetObject(handle, index)
        yield from _with_inner(child, top_level, scale=inner, depth=depth + 1)


def _size(handle: Handle, scale: float) -> float:
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(handle, size)
    return abs(size.value) * _scale(handle) * scale


def _scale(handle: Handle) -> float:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(handle, matrix):
        return 1.0
    return math.sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))


def _bounds(handle: Handle) -> Rectangle:
    sides = [ctypes.c_float() for _ in range(4)]
    pdfium.FPDFPageObj_GetBounds(handle, *sides)
    return Rectangle(*(side.value for side in sides))
