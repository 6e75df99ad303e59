"""Archives: DOCX, XLSX, ODT and ODS are each a zip with parts; opened with a limit on everything."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes, part_named
from generator.model.text import Text

MOST_PARTS = 4000
LARGEST_PART = 20_000_000  # bytes unpacked; the tree of such a part takes some 200 MB
LARGEST_WHOLE = 120_000_000
_STEEPEST = 200  # times smaller than unpacked: real office files stay below 100
_FROM = 5_000_000  # bytes unpacked from which that is looked at
_HEADER = 30  # bytes of a local header before the name
_DESCRIPTOR = 24  # bytes that may follow a part: its sizes once more
_END = b"PK\x05\x06"
_END_SIZE = 22
_ENCRYPTED = 0x1
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    OverflowError,
    IndexError,
    KeyError,
)
"""What zipfile raises on an archive that was damaged or made by hand."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an archive."""

    name: str
    where: Text
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive of which the sizes are within the limits."""

    parts: tuple[zipfile.ZipInfo, ...]
    opened: zipfile.ZipFile = field(repr=False)

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts that are no folder."""
        return frozenset(info.filename for info in self.parts)

    def each(self) -> Iterator[Part]:
        """Give the parts one by one; raises one of `BROKEN`."""
        for number, info in enumerate(self.parts, start=1):
            yield Part(info.filename, part_named(info.filename, number), self.opened.read(info))

    def part(self, name: str) -> Part | None:
        """Give a part by its name; raises one of `BROKEN`."""
        for number, info in enumerate(self.parts, start=1):
            if info.filename == name:
                return Part(name, part_named(name, number), self.opened.read(info))
        return None


def open_archive(data: bytes, notes: Notes) -> Archive | None:
    """Open an archive and note what is wrong with it as a container; None where it cannot be looked into."""
    try:
        opened = zipfile.ZipFile(io.BytesIO(data))
        infos = opened.infolist()
        if _is_too_large(infos, len(data)):
            notes.error(HiddenKind.TOO_LARGE, length=len(data))
            return None
        if any(info.flag_bits & _ENCRYPTED for info in infos):
            notes.error(HiddenKind.UNREADABLE)
            return None
        _around(data, infos, notes=notes)
    except BROKEN:
        notes.error(HiddenKind.UNREADABLE)
        return None
    if len({info.filename for info in infos}) < len(infos):
        notes.error(HiddenKind.EARLIER_REVISION)
    return Archive(tuple(info for info in infos if not info.filename.endswith("/")), opened)


def _is_too_large(infos: list[zipfile.ZipInfo], packed: int) -> bool:
    whole = sum(info.file_size for info in infos)
    return (
        len(infos) > MOST_PARTS
        or whole > LARGEST_WHOLE
        or any(info.file_size > LARGEST_PART for info in infos)
        or (whole > _FROM and whole > packed * _STEEPEST)
    )


def _around(data: bytes, infos: list[zipfile.ZipInfo], *, notes: Notes) -> None:
    """Note bytes before, between and after what the archive lists."""
    end = data.rfind(_END)
    comment = int.from_bytes(data[end + 20 : end + _END_SIZE], "little")
    if after := len(data) - end - _END_SIZE:
        notes.error(HiddenKind.TRAILING_DATA, length=max(after, comment))
    at = 0
    for info in sorted(infos, key=lambda item: item.header_offset):
        if info.header_offset - at > _DESCRIPTOR * (at > 0):
            notes.error(HiddenKind.TRAILING_DATA, length=info.header_offset - at)
        head = data[info.header_offset : info.header_offset + _HEADER]
        at = info.header_offset + _HEADER + sum(struct.unpack("<HH", head[26:30])) + info.compress_size
