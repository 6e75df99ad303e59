"""WebP pictures, chunk by chunk."""

from collections.abc import Iterator

from generator.detection.exif import look_at_exif
from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes
from generator.detection.transparency import look_under
from generator.detection.xmp import look_at_xmp

START = 12  # bytes before the first chunk
_HEAD = 8
_KEPT = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"})
_ALPHA = 0x10  # in the flags of VP8X
_LOSSLESS_ALPHA = 0x10  # in the fifth byte of VP8L


def riff_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Give the name of each chunk and the start and end of the whole chunk."""
    stop = min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    at = START
    while at + _HEAD <= stop:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + _HEAD + size + size % 2
        if end > stop + 1:
            return
        yield data[at : at + 4], at, min(end, stop)
        at = end


def look_at_webp(data: bytes, notes: Notes) -> None:
    """Note what a WebP carries beside its picture."""
    names = set()
    size = 0
    for name, start, end in riff_chunks(data):
        body = data[start + _HEAD : end]
        names.add(name)
        size = max(size, _size_with_alpha(name, body))
        if name == b"EXIF":
            look_at_exif(body, notes)
        elif name == b"XMP ":
            look_at_xmp(body, notes)
        elif name not in _KEPT and any(body):
            notes.error(HiddenKind.TRAILING_DATA, length=len(body))
    if not names & {b"VP8 ", b"VP8L", b"ANMF"}:
        notes.error(HiddenKind.UNREADABLE)
        return
    after = len(data) - 8 - int.from_bytes(data[4:8], "little")
    if after > 0:
        notes.error(HiddenKind.TRAILING_DATA, length=after)
    if size:
        look_under(data, notes, size=size)


def _size_with_alpha(name: bytes, body: bytes) -> int:
    """Give the number of dots of a picture with transparency; 0 where it has none."""
    if name == b"VP8X" and body[:1] and body[0] & _ALPHA:
        return (1 + int.from_bytes(body[4:7], "little")) * (1 + int.from_bytes(body[7:10], "little"))
    if name == b"VP8L" and body[4:5] and body[4] & _LOSSLESS_ALPHA:
        bits = int.from_bytes(body[1:5], "little")
        return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1)
    return 0
