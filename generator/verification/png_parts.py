"""The text that a PNG file carries beside its picture."""

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from generator.verification.packing import Budget

_SIGNATURE = 8
_TEXT_CHUNKS = (b"tEXt", b"zTXt", b"iTXt", b"eXIf")
_LARGEST = 4 << 20


def png_texts(stream: BinaryIO, budget: Budget) -> Iterator[bytes]:
    """Give the content of each chunk with text, also unpacked, and what follows the end of the picture."""
    stream.seek(_SIGNATURE)
    while len(head := stream.read(8)) == 8:  # noqa: PLR2004
        size, name = struct.unpack(">I4s", head)
        if name in _TEXT_CHUNKS and size <= _LARGEST:
            content = stream.read(size)
            budget.spend(len(content))
            yield content.replace(b"\0", b"\n")
            yield from _unpacked(name, content, budget=budget)
            stream.seek(4, 1)
        else:
            stream.seek(size + 4, 1)
        if name == b"IEND":
            break
    yield stream.read(_LARGEST)


def _unpacked(name: bytes, content: bytes, *, budget: Budget) -> Iterator[bytes]:
    """Give packed text; its start lies behind a few fields that end in 0, whose number depends."""
    if name not in (b"zTXt", b"iTXt"):
        return
    at = content.find(b"\x78")
    while at >= 0:
        try:
            text = zlib.decompressobj().decompress(content[at:], _LARGEST)
        except zlib.error:
            at = content.find(b"\x78", at + 1)
            continue
        budget.spend(len(text))
        yield text
        return
