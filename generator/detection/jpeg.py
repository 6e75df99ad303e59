"""JPEG pictures, marker by marker; nothing is decoded."""

from collections.abc import Iterator

from generator.detection.exif import look_at_exif, look_at_words
from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes
from generator.detection.xmp import look_at_xmp
from generator.model.text import Text

SOI, EOI, SOS, COMMENT, APP0, APP1, APP2, APP13 = 0xD8, 0xD9, 0xDA, 0xFE, 0xE0, 0xE1, 0xE2, 0xED
_LONE = frozenset({0x01, *range(0xD0, 0xD8)})  # markers without a length
EXIF = b"Exif\0\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0"
MORE_XMP = b"http://ns.adobe.com/xmp/extension/\0"
PHOTOSHOP = b"Photoshop 3.0\0"
MORE_PICTURES = b"MPF\0"
_CAPTION = Text("opmerking", "comment")
_IPTC = Text("IPTC-gegevens", "IPTC data")


def segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Give each marker with the start and end of its segment; the last is the end, or where it broke off."""
    at = 2
    while at + 1 < len(data):
        if data[at] != 0xFF:  # noqa: PLR2004 (every marker starts with it)
            return
        marker = data[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 (filling)
            at += 1
            continue
        end = at + 2
        if marker not in _LONE and marker not in {SOI, EOI}:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            if end < at + 4:  # a length counts itself
                return
        if marker == SOS:
            end = _after_scan(data, end)
        yield marker, at, min(end, len(data))
        if marker == EOI:
            return
        at = end


def _after_scan(data: bytes, at: int) -> int:
    """Give the place of the marker after the picture itself; in it 0xFF is followed by 0 or a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            return len(data)
        if data[at + 1] != 0 and data[at + 1] not in _LONE and data[at + 1] != 0xFF:  # noqa: PLR2004
            return at
        at += 1


def look_at_jpeg(data: bytes, notes: Notes) -> None:
    """Note what a JPEG carries beside its picture."""
    last, stop = 0, 0
    for marker, start, end in segments(data):
        last, stop = marker, end
        _segment(marker, data[start + 4 : end], notes=notes)
    if last != EOI:
        notes.error(HiddenKind.UNREADABLE)
    elif data[stop:].strip(b"\0\r\n "):
        notes.error(HiddenKind.TRAILING_DATA, length=len(data) - stop)


def _segment(marker: int, body: bytes, *, notes: Notes) -> None:
    if marker == COMMENT:
        look_at_words(body, _CAPTION, notes=notes)
    elif marker == APP1 and body.startswith(EXIF):
        look_at_exif(body[len(EXIF) :], notes)
    elif marker == APP1 and body.startswith(XMP):
        look_at_xmp(body[len(XMP) :], notes)
    elif marker == APP1 and body.startswith(MORE_XMP):
        notes.error(HiddenKind.PERSONAL_METADATA, Text("XMP", "XMP"), length=len(body))
    elif marker == APP2 and body.startswith(MORE_PICTURES):
        notes.error(HiddenKind.EMBEDDED_FILE, length=len(body))
    elif marker == APP13 and body.startswith(PHOTOSHOP):
        _photoshop(body, notes=notes)


def _photoshop(body: bytes, *, notes: Notes) -> None:
    """Look for names, places and a small picture among the blocks that Photoshop writes."""
    at = 0
    while (at := body.find(b"\x1c\x02", at)) >= 0:
        kind, size = body[at + 2 : at + 3], int.from_bytes(body[at + 3 : at + 5], "big")
        value = body[at + 5 : at + 5 + size]
        if kind in {b"\x50", b"\x55", b"\x6e", b"\x73", b"\x74", b"\x76", b"\x7a"}:  # who made it
            look_at_words(value, _IPTC, notes=notes, is_owner=True)
        elif kind in {b"\x5a", b"\x5c"}:  # city and place
            notes.error(HiddenKind.GPS, _IPTC, length=len(value))
        elif kind != b"\x00":
            look_at_words(value, _IPTC, notes=notes)
        at += 5
    if b"8BIM\x04\x0c" in body or b"8BIM\x04\x09" in body:
        notes.error(HiddenKind.THUMBNAIL, _IPTC)
