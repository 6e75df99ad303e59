"""What a file is by its first bytes, and what comes out of it, within bounds."""

import bz2
import gzip
import lzma
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from io import BytesIO
from typing import BinaryIO, Protocol

CHUNK = 1 << 20  # bytes that are looked at together
MOST_UNPACKED = 32 << 20  # bytes out of one file: more than any file of a site, less than a zip bomb
MOST_HELD = 16 << 20  # bytes of a packed part that must be whole to be unpacked

BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError)


class Form(Enum):
    """What a file is."""

    TEXT = auto()
    BINARY = auto()
    ZIP = auto()
    GZIP = auto()
    ZLIB = auto()
    BZIP = auto()
    XZ = auto()
    PDF = auto()
    PNG = auto()
    CLOSED = auto()  # packed in a way that is not understood here


_BEGINNINGS = (
    (b"PK\x03\x04", Form.ZIP),
    (b"PK\x05\x06", Form.ZIP),
    (b"\x1f\x8b", Form.GZIP),
    (b"\x78\x01", Form.ZLIB),
    (b"\x78\x9c", Form.ZLIB),
    (b"\x78\xda", Form.ZLIB),
    (b"BZh", Form.BZIP),
    (b"\xfd7zXZ\x00", Form.XZ),
    (b"%PDF-", Form.PDF),
    (b"\x89PNG\r\n\x1a\n", Form.PNG),
    (b"\x28\xb5\x2f\xfd", Form.CLOSED),  # zstandard
    (b"7z\xbc\xaf\x27\x1c", Form.CLOSED),
    (b"Rar!\x1a\x07", Form.CLOSED),
)
_ANY = tuple(beginning for beginning, _ in _BEGINNINGS)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")  # of UTF-8 and UTF-16
_SAMPLE = 8192


class TooMuchError(Exception):
    """A file holds more than is looked at."""


class ClosedError(Exception):
    """A file cannot be looked into: locked, or broken."""


class Stream(Protocol):
    """What can be read piece by piece."""

    def read(self, size: int, /) -> bytes:
        """Give at most so many bytes; none at the end."""


def unpacking(form: Form, packed: BinaryIO) -> Stream:
    """Give the stream that comes out of a packed one."""
    if form is Form.GZIP:
        return gzip.open(packed)
    return bz2.open(packed) if form is Form.BZIP else lzma.open(packed)


@dataclass(slots=True)
class Budget:
    """How much may still come out of one file."""

    left: int = MOST_UNPACKED

    def read(self, stream: Stream) -> Iterator[bytes]:
        """Give what comes out of a packed stream, piece by piece."""
        while True:
            try:
                piece = stream.read(CHUNK)
            except BROKEN as error:
                raise ClosedError from error
            if not piece:
                return
            self.spend(len(piece))
            yield piece

    def spend(self, size: int) -> None:
        """Count bytes that came out of the file."""
        self.left -= size
        if self.left < 0:
            raise TooMuchError


def form_of(head: bytes, name: str) -> Form:
    """Tell what a file is, by its first bytes; the name tells only what has no mark of its own."""
    if head.startswith(_ANY):
        return next(form for beginning, form in _BEGINNINGS if head.startswith(beginning))
    if b"%PDF-" in head[:1024]:  # readers accept a PDF that begins later
        return Form.PDF
    if name.endswith(".br"):
        return Form.CLOSED
    if head.startswith(_MARKS):
        return Form.TEXT
    sample = head[:_SAMPLE]
    return Form.BINARY if b"\0" in sample and wide_text(head) is None else Form.TEXT


def wide_text(data: bytes) -> str | None:
    """Give the name of the encoding where the data is UTF-16 or UTF-32; None where it is not."""
    for mark, encoding in ((b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half // 2 and even * 20 < half:
        return "utf-16-le"
    return "utf-16-be" if even > half // 2 and odd * 20 < half else None


def inflated(stream: BinaryIO, budget: Budget) -> Iterator[bytes]:
    """Give what comes out of a zlib stream, piece by piece."""
    engine = zlib.decompressobj()
    try:
        while piece := stream.read(CHUNK):
            while piece and not engine.eof:
                out = engine.decompress(piece, CHUNK)
                budget.spend(len(out))
                yield out
                piece = engine.unconsumed_tail
    except zlib.error as error:
        raise ClosedError from error


def held(pieces: Iterator[bytes]) -> BytesIO:
    """Give a packed part whole, so that it can be unpacked in its turn."""
    whole = BytesIO()
    for piece in pieces:
        whole.write(piece)
        if whole.tell() > MOST_HELD:
            raise TooMuchError
    whole.seek(0)
    return whole
