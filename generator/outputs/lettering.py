"""Text in a picture: a letter in a weight, lines that fit, and no box for a sign that the font lacks."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from unicodedata import normalize

from PIL import Image, ImageDraw, ImageFont

_MORE = "…"
_REGULAR, _BOLD = 400, 700
_MEASURED = 64  # pixels, for looking which signs there are
_NO_SIGN = "\uffff"  # no font has it: what is drawn in its place shows that a sign is missing


@dataclass(frozen=True, slots=True)
class Shape:
    """How much of each pixel a sign or a line covers, and where the first pixel is."""

    image: Image.Image
    left: int
    top: int


class Letters:
    """A font file in one weight."""

    def __init__(self, font: Path, weight: int) -> None:
        self._font = font
        self._weight = weight
        # Of a sign at a size: asking the font takes long, drawing with it longer.
        self._widths: dict[tuple[int, str], float] = {}
        self._shapes: dict[tuple[int, str, str], Shape] = {}
        self._known: dict[str, str] = {}

    def at(self, size: int) -> ImageFont.FreeTypeFont:
        """Give the font at a size in pixels."""
        return _font(self._font, weight=self._weight, size=size)

    def lines(self, text: str, size: int, *, width: int) -> list[str]:
        """Give `text` in lines of at most `width` pixels; a word that is too long is cut in pieces."""
        lines: list[str] = []
        filled: float = width
        space = self._width(" ", size)
        for word in self._pieces("".join(map(self._drawable, text)), size, width=width):
            needed = self._width(word, size)
            if filled + space + needed <= width:
                lines[-1] += f" {word}"
                filled += space + needed
            else:
                lines.append(word)
                filled = needed
        return lines

    def fitting(self, text: str, size: int, *, width: int, most: int = 1) -> list[str]:
        """Give at most `most` lines; the last one says with three dots that there was more."""
        lines = self.lines(text, size, width=width)
        if len(lines) <= most:
            return lines
        last = lines[most - 1]
        while last and self._width(last + _MORE, size) > width:
            last = last[:-1]
        return [*lines[: most - 1], last.rstrip() + _MORE]

    def drawn(self, line: str, size: int, *, anchor: str = "la") -> Shape:
        """Give a line as it is drawn from the point that the anchor means, as Pillow names anchors."""
        placed, filled = [], 0.0
        for sign in line:
            shape = self._shape(sign, size, anchor=anchor)
            placed.append(Shape(shape.image, shape.left + round(filled), shape.top))
            filled += self._width(sign, size)
        left = min((shape.left for shape in placed), default=0)
        top = min((shape.top for shape in placed), default=0)
        right = max((shape.left + shape.image.width for shape in placed), default=0)
        bottom = max((shape.top + shape.image.height for shape in placed), default=0)
        image = Image.new("L", (right - left, bottom - top))
        for shape in placed:
            image.paste(255, (shape.left - left, shape.top - top), shape.image)
        return Shape(image, left, top)

    def _shape(self, sign: str, size: int, *, anchor: str) -> Shape:
        if (size, sign, anchor) not in self._shapes:
            font = self.at(size)
            left, top, right, bottom = map(round, font.getbbox(sign, anchor=anchor))
            image = Image.new("L", (right - left, bottom - top))
            ImageDraw.Draw(image).text((-left, -top), sign, 255, font, anchor=anchor)
            self._shapes[size, sign, anchor] = Shape(image, left, top)
        return self._shapes[size, sign, anchor]

    def _pieces(self, text: str, size: int, *, width: int) -> Iterator[str]:
        for word in text.split():
            piece, filled = "", 0.0
            for sign in word:
                filled += self._width(sign, size)
                if piece and filled > width:
                    yield piece
                    piece, filled = "", self._width(sign, size)
                piece += sign
            yield piece

    def _width(self, text: str, size: int) -> float:
        widths = self._widths
        for sign in text:
            if (size, sign) not in widths:
                widths[size, sign] = self.at(size).getlength(sign)
        return sum([widths[size, sign] for sign in text])

    def _drawable(self, sign: str) -> str:
        """Give a sign that the font has: a letter without its accent, a question mark, or a space."""
        if sign not in self._known:
            plain = normalize("NFKD", sign)[0]
            instead = "?" if sign.isalpha() else " "
            self._known[sign] = next((one for one in (sign, plain) if self._has(one)), instead)
        return self._known[sign]

    def _has(self, sign: str) -> bool:
        mask = self.at(_MEASURED).getmask
        return sign == " " or bytes(mask(sign)) != bytes(mask(_NO_SIGN))


class Typeface:
    """A variable font file in the two weights that a picture needs."""

    def __init__(self, font: Path) -> None:
        self.font = font
        self.regular = Letters(font, _REGULAR)
        self.bold = Letters(font, _BOLD)


@lru_cache(maxsize=16)
def _font(path: Path, *, weight: int, size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font
