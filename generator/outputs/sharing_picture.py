"""The picture that stands beside a shared link to a document: title, verdict and who publishes.

It is drawn in sixteen shades: of ink on paper, and of text on the band in the colour of the house style. So
a picture is small, and drawing it takes a few milliseconds.
"""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from zlib import Z_RLE

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from generator.model.terms import Verdict
from generator.outputs.lettering import Letters, Shape, Typeface
from generator.settings.contrast import INK, PAPER, mix, text_on

SIZE = (1200, 630)  # what every program that shows such pictures takes
_STEPS = 7  # shades from background to text
_INK, _BAND, _ON_BAND, _ACCENT = _STEPS - 1, _STEPS, 2 * _STEPS - 1, 2 * _STEPS
_EDGE, _BAND_TOP, _LINE = 72, 510, 10
_WIDTH = SIZE[0] - 2 * _EDGE
_TITLE_SIZES = ((64, 3), (52, 4), (44, 5))  # pixels, and how many lines of them fit
_TITLE_TOP, _VERDICT_TOP = 118, 418
_SMALL, _LARGE, _SHAPE = 34, 40, 52
_FINE = 4  # a shape is drawn so many times larger, for soft edges


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything that a picture shows."""

    title: str
    about: str  # the kind, and for which municipalities
    verdict: Verdict | None
    publisher: str
    band: str  # a colour, as #rrggbb
    accent: str


def drawn(shown: Shown, typeface: Typeface, *, mark: str = "") -> bytes:
    """Give the picture as PNG, with a mark that says from what it was made."""
    image = Image.new("L", SIZE)  # a value is a place in the palette, so a soft edge is a shade between two
    draw = ImageDraw.Draw(image)
    bold, regular = typeface.bold, typeface.regular
    about = "".join(regular.fitting(shown.about, _SMALL, width=_WIDTH))
    _put(image, regular.drawn(about, _SMALL), at=(_EDGE, 52))
    _title(image, shown.title, letters=bold)
    if shown.verdict:
        image.paste(_shape(shown.verdict), (_EDGE, _VERDICT_TOP))
        place = (_EDGE + _SHAPE + 18, _VERDICT_TOP + _SHAPE // 2)
        _put(image, bold.drawn(shown.verdict.label, _LARGE, anchor="lm"), at=place)
    draw.rectangle((0, _BAND_TOP, *SIZE), fill=_BAND)
    draw.rectangle((0, _BAND_TOP, SIZE[0], _BAND_TOP + _LINE), fill=_ACCENT)
    line = "".join(bold.fitting(shown.publisher, _SMALL, width=_WIDTH))
    place = (_EDGE, (_BAND_TOP + _LINE + SIZE[1]) // 2)
    _put(image, bold.drawn(line, _SMALL, anchor="lm"), at=place, shade=_ON_BAND)
    image.putpalette(_palette(shown.band, shown.accent))
    return _png(image, mark)


def _title(image: Image.Image, title: str, *, letters: Letters) -> None:
    """Draw the title as large as it fits; a very long one ends on three dots."""
    for size, most in _TITLE_SIZES:
        lines = letters.lines(title, size, width=_WIDTH)
        if len(lines) <= most:
            break
    else:
        lines = letters.fitting(title, size, width=_WIDTH, most=most)
    for number, line in enumerate(lines):
        _put(image, letters.drawn(line, size), at=(_EDGE, _TITLE_TOP + round(number * size * 1.25)))


def _put(image: Image.Image, line: Shape, *, at: tuple[int, int], shade: int = _INK) -> None:
    image.paste(shade, (at[0] + line.left, at[1] + line.top), line.image)


@lru_cache(maxsize=len(Verdict))
def _shape(verdict: Verdict) -> Image.Image:
    """Give the shape that the pages have too: nobody needs a colour for the verdict."""
    side = _SHAPE * _FINE
    image = Image.new("L", (side, side))
    draw = ImageDraw.Draw(image)
    edge, thick = side // 16, side // 9
    ring = (edge, edge, side - edge, side - edge)
    match verdict:
        case Verdict.MEETS:
            draw.ellipse(ring, fill=_INK)
            points = [(0.28, 0.52), (0.43, 0.67), (0.72, 0.36)]
            draw.line([(x * side, y * side) for x, y in points], fill=0, width=thick, joint="curve")
        case Verdict.PARTLY:
            draw.ellipse(ring, outline=_INK, width=thick)
            draw.pieslice(ring, -90, 90, fill=_INK)
        case Verdict.DOES_NOT_MEET:
            draw.regular_polygon((side / 2, side / 2, side * 0.48), 8, rotation=22, fill=_INK)
            for start, end in ((0.34, 0.66), (0.66, 0.34)):
                draw.line((start * side, 0.34 * side, end * side, 0.66 * side), fill=0, width=thick)
        case Verdict.NONE:
            draw.ellipse(ring, outline=_INK, width=thick)
    return image.resize((_SHAPE, _SHAPE), Image.Resampling.BOX)


@lru_cache(maxsize=64)
def _palette(band: str, accent: str) -> bytes:
    on_paper = [mix(PAPER, INK, part=step / (_STEPS - 1)) for step in range(_STEPS)]
    on_band = [mix(band, text_on(band), part=step / (_STEPS - 1)) for step in range(_STEPS)]
    return b"".join(bytes.fromhex(colour[1:]) for colour in (*on_paper, *on_band, accent))


def _png(image: Image.Image, mark: str) -> bytes:
    told = PngInfo()
    told.add_text("toezicht", mark)
    written = BytesIO()
    # Most of it is rows of one shade; for these RLE gives smaller files in the same time.
    image.save(written, "PNG", bits=4, compress_level=1, compress_type=Z_RLE, pnginfo=told)
    return written.getvalue()
