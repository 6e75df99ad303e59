"""A picture without what stands about it; its dots are copied as they are."""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator

from PIL import Image

from generator.detection.jpeg import APP0, APP1, APP2, APP13, COMMENT, EXIF, SOI, segments
from generator.detection.pictures import JPEG, PNG, is_webp
from generator.detection.png import HEADER, chunks
from generator.detection.webp import START, riff_chunks

_ORIENTATION = 0x0112
_UPRIGHT = 1
_TURNS = frozenset(range(2, 9))
_COLOURS = b"ICC_PROFILE\0"
_JFIF = b"JFIF\0"
_LAST_MAKER, _FIRST_MAKER, _ADOBE = 0xEF, 0xE0, 0xEE
_PNG_KEPT = frozenset({b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs"})
_PNG_MOVING = frozenset({b"acTL", b"fcTL", b"fdAT"})
_WEBP_FLAGS = 0x08 | 0x04  # EXIF and XMP


def clean_picture(data: bytes) -> bytes:
    """Give a JPEG, PNG or WebP without data about maker, place and device; it still stands upright."""
    turned = _turn(data)
    if data.startswith(JPEG):
        return _clean_jpeg(data, turned)
    if data.startswith(PNG):
        return _clean_png(data, turned)
    return _clean_webp(data, turned) if is_webp(data) else data


def shows_the_same(first: bytes, second: bytes) -> bool:
    """Whether two pictures have the same dots and stand the same way; raises OSError on no picture."""
    with Image.open(io.BytesIO(first)) as one, Image.open(io.BytesIO(second)) as other:
        if (one.size, one.mode, _turn(first)) != (other.size, other.mode, _turn(second)):
            return False
        return one.tobytes() == other.tobytes()


def _turn(data: bytes) -> int:
    """Give how the picture is turned; a phone writes that down instead of turning the dots."""
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(data)) as picture:
            warnings.simplefilter("ignore")  # Pillow warns of damage in what is left out here
            turned = picture.getexif().get(_ORIENTATION, _UPRIGHT)
    except (OSError, SyntaxError, ValueError, struct.error):
        return _UPRIGHT
    return turned if turned in _TURNS else _UPRIGHT


def _only_turn(turned: int) -> bytes:
    exif = Image.Exif()
    exif[_ORIENTATION] = turned
    return exif.tobytes().removeprefix(EXIF)


def _clean_jpeg(data: bytes, turned: int) -> bytes:
    kept = [data[:2]]
    if turned != _UPRIGHT:
        body = EXIF + _only_turn(turned)
        kept.append(bytes((0xFF, APP1)) + struct.pack(">H", len(body) + 2) + body)
    kept.extend(
        data[start:end] for marker, start, end in segments(data) if _is_needed(marker, data[start + 4 : end])
    )
    return b"".join(kept)


def _is_needed(marker: int, body: bytes) -> bool:
    """Whether a segment of a JPEG says how the picture looks."""
    if marker == APP0:
        return body.startswith(_JFIF)
    if marker == APP2:
        return body.startswith(_COLOURS)
    if marker in {COMMENT, APP1, APP13, SOI}:
        return False
    return not _FIRST_MAKER < marker <= _LAST_MAKER or marker == _ADOBE


def _clean_png(data: bytes, turned: int) -> bytes:
    kept = [data[:HEADER]]
    for name, start, end in chunks(data):
        if name[:1].isupper() or name in _PNG_KEPT | _PNG_MOVING:
            kept.append(data[start:end])
        if name == b"IHDR" and turned != _UPRIGHT:
            body = _only_turn(turned)
            kept.append(
                struct.pack(">I", len(body)) + b"eXIf" + body + struct.pack(">I", zlib.crc32(b"eXIf" + body))
            )
    return b"".join(kept)


def _clean_webp(data: bytes, turned: int) -> bytes:
    body = b"".join(_webp_chunks(data, turned))
    return data[:4] + struct.pack("<I", len(body) + 4) + data[8:START] + body


def _webp_chunks(data: bytes, turned: int) -> Iterator[bytes]:
    for name, start, end in riff_chunks(data):
        chunk = data[start:end]
        if name == b"VP8X":
            flags = chunk[8] & ~_WEBP_FLAGS | (0x08 if turned != _UPRIGHT else 0)
            yield chunk[:8] + bytes((flags,)) + chunk[9:]
        elif name not in {b"EXIF", b"XMP "}:
            yield chunk
    if turned != _UPRIGHT:
        body = _only_turn(turned)
        yield b"EXIF" + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
