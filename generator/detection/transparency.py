"""Colours that are still there where a picture is transparent."""

import io
import warnings

from PIL import Image, ImageFilter, UnidentifiedImageError

from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes

_MOST = 16_000_000  # dots: a decoded picture takes some ten bytes of each
_SHADES = 4  # of one colour, under what is transparent: fewer is what a drawing program leaves behind
_LEAST = 16  # dots
_SMEAR = 33  # dots across: two blocks of a lossy WebP
_FIRST_CHUNKS = 200_000  # bytes in which the kind of compression shows
_FAULTS = (
    OSError, ValueError, SyntaxError, TypeError, IndexError, KeyError, EOFError, MemoryError, OverflowError,
    UnidentifiedImageError, Image.DecompressionBombError, AttributeError, AssertionError, ZeroDivisionError,
)  # fmt: skip


def look_under(data: bytes, notes: Notes, *, size: int) -> None:
    """Note colours under what is transparent; `size` is the number of dots that the file says to have."""
    if size > _MOST:
        notes.warning(HiddenKind.TRANSPARENT_COLOUR, length=size)
        return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of damage that is told below
            dots = _hidden_dots(data)
    except _FAULTS:
        notes.error(HiddenKind.UNREADABLE)
        return
    if dots:
        notes.warning(HiddenKind.TRANSPARENT_COLOUR, length=dots)


def _is_lossy(data: bytes) -> bool:
    """Whether the colours are smeared: then what is next to the edge of the picture is no secret."""
    return b"VP8 " in data[:_FIRST_CHUNKS]


def _hidden_dots(data: bytes) -> int:
    """Give how many transparent dots there are, where these show a picture; else 0."""
    with Image.open(io.BytesIO(data), formats=("PNG", "WEBP")) as picture:
        if picture.width * picture.height > _MOST or "A" not in picture.getbands():
            return 0
        mask: Image.Image = picture.getchannel("A").point([255] + [0] * 255)
        if _is_lossy(data):
            mask = mask.filter(ImageFilter.MinFilter(_SMEAR))
        clear = mask.histogram()[255]
        if clear < _LEAST:
            return 0
        for band in picture.getbands()[:-1]:
            shades = sum(count > 0 for count in picture.getchannel(band).histogram(mask))
            if shades >= _SHADES:
                return clear
    return 0
