"""Text in a picture: a letter in a weight, lines that fit, and no box for a sign that the font lacks."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from unicodedata import normalize

from PIL import ImageFont

_MORE = "…"
_REGULAR, _BOLD = 400, 700
_MEASURED = 64  # pixels, for looking which signs there are
_NO_SIGN = "\uffff"  # no font has it: what is drawn in its place shows that a sign is missing


class Letters:
    """A font file in one weight."""

    def __init__(self, font: Path, weight: int) -> None:
        self._font = font
        self._weight = weight
        self._widths: dict[tuple[int, str], float] = {}  # of a sign at a size: asking the font takes long
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
        self.regular = Letters(font, _REGULAR)
        self.bold = Letters(font, _BOLD)


@lru_cache(maxsize=16)
def _font(path: Path, *, weight: int, size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font
