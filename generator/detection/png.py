"""PNG pictures, chunk by chunk; decoded only where colours may lie under what is transparent."""

import zlib
from collections.abc import Iterator

from generator.detection.exif import look_at_exif, look_at_words
from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes
from generator.detection.transparency import look_under
from generator.detection.word_set import word_set
from generator.detection.xmp import look_at_xmp
from generator.model.text import Text

HEADER = 8  # bytes of the signature
_FRAME = 12  # bytes around the content of a chunk
_MOST = 1_000_000  # bytes unpacked of a text
_OWNERS = frozenset({b"author", b"artist", b"copyright", b"creator", b"owner", b"by"})
_KEPT = frozenset(
    name.encode()
    for name in word_set(
        "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT tIME acTL fcTL "
        "fdAT sTER oFFs pCAL sCAL"
    )
)
"""Chunks that describe the picture, not who made it or where."""
_WITH_ALPHA = frozenset({4, 6})  # the colour types of which each dot has its own transparency
_WORDS = Text("tekst in de afbeelding", "text in the picture file")
_COMPRESSED = 2


def chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Give the name of each chunk and the start and end of the whole chunk, until the file ends or breaks."""
    at = HEADER
    while at + _FRAME <= len(data):
        end = at + _FRAME + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            return
        name = data[at + 4 : at + 8]
        yield name, at, end
        if name == b"IEND":
            return
        at = end


def look_at_png(data: bytes, notes: Notes) -> None:
    """Note what a PNG carries beside its picture."""
    last, stop, header = b"", 0, b""
    for name, start, end in chunks(data):
        last, stop = name, end
        body = data[start + 8 : end - 4]
        if name == b"IHDR":
            header = body
        elif name not in _KEPT:
            _chunk(name, body, notes=notes)
    if last != b"IEND" or len(header) < 10:  # noqa: PLR2004 (width, height, depth and colours)
        notes.error(HiddenKind.UNREADABLE)
        return
    if len(data) > stop:
        notes.error(HiddenKind.TRAILING_DATA, length=len(data) - stop)
    if header[9] in _WITH_ALPHA:
        size = int.from_bytes(header[:4], "big") * int.from_bytes(header[4:8], "big")
        look_under(data, notes, size=size)


def _chunk(name: bytes, body: bytes, *, notes: Notes) -> None:
    if name == b"eXIf":
        look_at_exif(body, notes)
    elif name in {b"tEXt", b"zTXt", b"iTXt"}:
        _text(name, body, notes=notes)
    elif any(body):
        notes.warning(HiddenKind.TOOL_METADATA, _WORDS, length=len(body))


def _text(name: bytes, body: bytes, *, notes: Notes) -> None:
    key, _, value = body.partition(b"\0")
    if name == b"zTXt":
        value = _unpacked(value[1:])
    elif name == b"iTXt":
        is_packed, rest = value[:1] == b"\1", value[_COMPRESSED:]
        value = rest.partition(b"\0")[2].partition(b"\0")[2]
        value = _unpacked(value) if is_packed else value
    folded = key.lower()
    if folded == b"xml:com.adobe.xmp":
        look_at_xmp(value, notes)
    elif folded.startswith(b"raw profile type") or folded in {b"exif", b"thumbnail"}:
        notes.error(HiddenKind.PERSONAL_METADATA, _WORDS, length=len(value))
    else:
        look_at_words(value, _WORDS, notes=notes, is_owner=folded in _OWNERS)


def _unpacked(value: bytes) -> bytes:
    """Unpack a text up to a limit; what cannot be unpacked is given as it is."""
    try:
        return zlib.decompressobj().decompress(value, _MOST)
    except zlib.error:
        return value
