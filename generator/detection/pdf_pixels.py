"""A page of a PDF as pixels: what it looks like, and where two pictures of it differ."""

import ctypes
from dataclasses import dataclass
from math import isfinite
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops

from generator.detection.pdf_objects import Rectangle

MOST_PIXELS = 6_000_000  # a poster of A0 at one pixel per point has eight, and is drawn a little smaller
SEEN_FROM = 12  # of 255: a smaller difference nobody sees
FLAT_WITHIN = 40  # of 255: the noise that compression leaves in one colour
PROBE = 1 << 20  # pixels; whole numbers at this size are exact enough for a part of a pixel


class Box(NamedTuple):
    """A part of a picture, in pixels; `right` and `bottom` stand outside."""

    left: int
    top: int
    right: int
    bottom: int

    def padded(self, pixels: int) -> "Box":
        """Give the box with a margin on all sides."""
        return Box(self.left - pixels, self.top - pixels, self.right + pixels, self.bottom + pixels)

    def holds(self, other: "Box") -> bool:
        """Tell whether the middle of the other box lies in this one."""
        across, down = other.left + other.right, other.top + other.bottom
        return 2 * self.left <= across <= 2 * self.right and 2 * self.top <= down <= 2 * self.bottom


@dataclass(frozen=True, slots=True)
class Frame:
    """How points of a page become pixels: the size of its picture and a matrix."""

    width: int
    height: int
    matrix: tuple[float, float, float, float, float, float]

    def box(self, place: Rectangle) -> Box:
        """Give the pixels that a part of the page touches, at least one."""
        a, b, c, d, e, f = self.matrix
        x, other_x = a * place.left + c * place.bottom + e, a * place.right + c * place.top + e
        y, other_y = b * place.left + d * place.bottom + f, b * place.right + d * place.top + f
        left, right = (x, other_x) if x < other_x else (other_x, x)
        top, bottom = (y, other_y) if y < other_y else (other_y, y)
        if left >= 0 and top >= 0 and right < self.width and bottom < self.height:
            return Box(int(left), int(top), int(right) + 1, int(bottom) + 1)
        start, end = (_pixel(side, self.width) for side in (left, right))
        first, last = (_pixel(side, self.height) for side in (top, bottom))
        return Box(start, first, end + 1, last + 1)

    def shows(self, box: Box) -> bool:
        """Tell whether any part of the box is in the picture."""
        return box.right > 0 and box.bottom > 0 and box.left < self.width and box.top < self.height

    def is_half_filled(self, box: Box) -> bool:
        """Tell whether the box takes at least half of the picture."""
        width = min(box.right, self.width) - max(box.left, 0)
        height = min(box.bottom, self.height) - max(box.top, 0)
        return width > 0 and 2 * width * height >= self.width * self.height


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two pictures of one page differ so much that it is seen."""

    width: int
    height: int
    marks: bytes

    def touches(self, box: Box) -> bool:
        """Tell whether anything within the box differs."""
        left, right = max(box.left, 0), min(box.right, self.width)
        for row in range(max(box.top, 0), min(box.bottom, self.height)):
            start = row * self.width
            if self.marks.find(b"\xff", start + left, start + right) >= 0:
                return True
        return False


def frame_of(page: pypdfium2.PdfPage) -> Frame:
    """Give the size at which a page is drawn: a pixel per point, less where that is too much."""
    width, height = (max(side, 1.0) for side in page.get_size())
    scale = min(1.0, (MOST_PIXELS / (width * height)) ** 0.5)
    across, down = (max(1, min(MOST_PIXELS, round(side * scale))) for side in (width, height))
    across, down = min(across, MOST_PIXELS // down), min(down, MOST_PIXELS // across)
    origin, east, north = (_probe(page, point) for point in ((0, 0), (1000, 0), (0, 1000)))
    x, y = across / PROBE, down / PROBE
    matrix = (
        (east[0] - origin[0]) * x / 1000,
        (east[1] - origin[1]) * y / 1000,
        (north[0] - origin[0]) * x / 1000,
        (north[1] - origin[1]) * y / 1000,
        origin[0] * x,
        origin[1] * y,
    )
    return Frame(max(across, 1), max(down, 1), matrix)


def drawn(page: pypdfium2.PdfPage, frame: Frame) -> Image.Image:
    """Give the page as a reader sees it, with what is laid over it."""
    bitmap: Any = pypdfium2.PdfBitmap.new_native(frame.width, frame.height, pdfium.FPDFBitmap_BGR)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, frame.width, frame.height)
    size = (0, 0, frame.width, frame.height)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, *size, 0, pdfium.FPDF_ANNOT)
    picture: Image.Image = bitmap.to_pil()
    return picture


def difference(one: Image.Image, other: Image.Image) -> Difference:
    """Give the places where the pictures differ enough to be seen."""
    red, green, blue = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    marks = most.point([0] * SEEN_FROM + [255] * (256 - SEEN_FROM))
    return Difference(one.width, one.height, marks.tobytes())


def flat_shade(picture: Image.Image, box: Box) -> int | None:
    """Give the lightest shade (0 black, 255 white) of a part that has one colour, None where it has more."""
    inside = (
        max(box.left, 0),
        max(box.top, 0),
        min(box.right, picture.width),
        min(box.bottom, picture.height),
    )
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        return None
    extremes = picture.crop(inside).getextrema()
    if any(high - low > FLAT_WITHIN for low, high in extremes):  # type: ignore[misc] # one pair per colour
        return None
    return max(int(pair[1]) for pair in extremes)  # type: ignore[index] # idem


def _pixel(value: float, size: int) -> int:
    """Round down, just outside the picture at most: a page may place text at any number, or at none."""
    return int(max(-1.0, min(size + 1.0, value)) // 1) if isfinite(value) else -1


def _probe(page: pypdfium2.PdfPage, point: tuple[float, float]) -> tuple[int, int]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, PROBE, PROBE, 0, *point, across, down)
    return across.value, down.value
