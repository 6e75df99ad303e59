"""A file taken apart into stretches of text, whatever it is and whatever is packed in it."""

import re
import zipfile
from codecs import getincrementaldecoder
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import BinaryIO

from generator.verification.base64_parts import base64_parts
from generator.verification.islands import short_words_between, words_between
from generator.verification.packing import (
    BROKEN,
    CHUNK,
    Budget,
    ClosedError,
    Form,
    form_of,
    held,
    inflated,
    unpacking,
    wide_text,
)
from generator.verification.pdf_parts import pdf_texts
from generator.verification.png_parts import png_texts
from generator.verification.views import Way

OVERLAP = 16_384  # bytes: a secret on the edge of two stretches, each sign of it written as a code

_OPENED = frozenset({Form.ZIP, Form.PDF, Form.PNG, Form.ZLIB, Form.GZIP, Form.BZIP, Form.XZ})
_DEEPEST = 3  # a file in an archive in an archive
_ENCRYPTED = 0x1
_HEAD = 65_536  # bytes at the start of a picture in which its words stand
_UNSETTLED = 4096  # bytes at the end of a stretch: how a word goes on is seen in the next one
_EDGE = 1024  # bytes of a stretch that is no text, looked at once more with the next one
_CONTINUING = bytes(range(0x80, 0xC0))  # bytes of UTF-8 that begin no sign


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text of a file, in UTF-8 or as it stands."""

    way: Way
    data: bytes = field(repr=False)
    settled: int  # bytes of it: a hit that ends behind them is seen in the next piece too
    characters: int = -1  # of the file before it; -1 where it does not stand in the file as such
    lines: int = 0  # of the file before it


@dataclass(frozen=True, slots=True)
class Opener:
    """Takes one file apart, within a budget."""

    budget: Budget

    def pieces(self, stream: BinaryIO, name: str) -> Iterator[Piece]:
        """Give the stretches of a file; ends in an error where something in it stays closed."""
        head = stream.read(_HEAD)
        stream.seek(0)
        form = form_of(head, name)
        if form in _OPENED:
            yield from self._unpacked(stream, form, way=Way.RAW, depth=0)
        else:
            chunks = iter(lambda: stream.read(CHUNK), b"")
            yield from self._of(chunks, name, way=Way.RAW, depth=0)

    def _of(self, chunks: Iterator[bytes], name: str, *, way: Way, depth: int) -> Iterator[Piece]:
        chunks = _grouped(chunks)
        head = next(chunks, b"")
        form = form_of(head, name)
        chunks = chain([head], chunks)
        if form is Form.TEXT:
            for piece in _texts(chunks, way, encoding=wide_text(head)):
                yield piece
                yield from self._in_base64(piece.data, depth)
        elif form is Form.BINARY:
            yield from _islands(chunks, way)
        elif depth > _DEEPEST or form is Form.CLOSED:
            raise ClosedError
        else:
            yield from self._unpacked(held(chunks), form, way=way, depth=depth)

    def _unpacked(self, whole: BinaryIO, form: Form, *, way: Way, depth: int) -> Iterator[Piece]:
        yield from _islands(iter(lambda: whole.read(CHUNK), b""), way)
        whole.seek(0)
        if form is Form.ZIP:
            yield from self._archive(whole, depth)
        elif form in (Form.PDF, Form.PNG):
            texts = pdf_texts if form is Form.PDF else png_texts
            told = Way.PDF if form is Form.PDF else Way.PICTURE
            for text in texts(whole, self.budget):
                yield from self._of(iter([text]), "", way=told, depth=depth + 1)
        else:
            packed = form is not Form.ZLIB
            parts = self.budget.read(unpacking(form, whole)) if packed else inflated(whole, self.budget)
            yield from self._of(parts, "", way=Way.PACKED, depth=depth + 1)

    def _archive(self, whole: BinaryIO, depth: int) -> Iterator[Piece]:
        try:
            with zipfile.ZipFile(whole) as archive:
                members = archive.infolist()
                names = "\n".join(member.filename for member in members)
                said = b"\n".join((archive.comment, *(member.comment for member in members)))
                yield _whole(Way.PART, names.encode("utf-8", "replace") + b"\n" + said)
                for member in members:
                    yield from self._member(archive, member, depth=depth)
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, *BROKEN) as error:
            raise ClosedError from error

    def _member(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, *, depth: int) -> Iterator[Piece]:
        if member.flag_bits & _ENCRYPTED:
            raise ClosedError
        with archive.open(member) as part:
            yield from self._of(self.budget.read(part), member.filename, way=Way.PART, depth=depth + 1)

    def _in_base64(self, data: bytes, depth: int) -> Iterator[Piece]:
        if depth > _DEEPEST:
            return
        for part in base64_parts(data):
            self.budget.spend(len(part))
            try:
                for piece in self._of(iter([part]), "", way=Way.BASE64, depth=depth + 1):
                    yield replace(piece, way=Way.BASE64, characters=-1)
            except ClosedError:  # it only looked like a file
                continue


def _grouped(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Give stretches that are worth looking at: a packer may give a few bytes at a time."""
    waiting: list[bytes] = []
    size = 0
    for chunk in chunks:
        waiting.append(chunk)
        size += len(chunk)
        if size >= CHUNK // 4:
            yield b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)


def _texts(chunks: Iterator[bytes], way: Way, *, encoding: str | None) -> Iterator[Piece]:
    """Give a text in stretches that overlap; only the file itself has places."""
    decoder = getincrementaldecoder(encoding)("replace") if encoding else None
    rest, characters, lines = b"", 0 if way is Way.RAW else -1, 0
    waiting: bytes | None = None
    for chunk in chain(chunks, [None]):
        following = decoder.decode(chunk).encode() if decoder and chunk is not None else chunk
        if waiting is not None:
            data = rest + waiting
            settled = len(data) if following is None else len(data) - _UNSETTLED
            yield Piece(way, data, settled, characters, lines)
            cut = _cut(data)
            if characters >= 0:
                characters += cut - len(data[:cut]) + len(data[:cut].translate(None, _CONTINUING))
                lines += data.count(b"\n", 0, cut)
            rest = data[cut:]
        waiting = following


def _cut(data: bytes) -> int:
    """Give where the next stretch begins: at the start of a word."""
    at = max(0, len(data) - OVERLAP)
    found = re.compile(rb"\s").search(data, at, at + OVERLAP // 4)
    return found.end() if found else at


def _islands(chunks: Iterator[bytes], way: Way) -> Iterator[Piece]:
    """Give the readable stretches between bytes that are no text; short ones only at the start."""
    told = Way.BINARY if way is Way.RAW else way
    rest = b""
    for chunk in chunks:
        data = rest + chunk
        found = [*words_between(data)]
        found += short_words_between(data[:_HEAD]) if not rest else ()
        if found:
            yield _whole(told, b"\n".join(found))
        rest = data[-_EDGE:]


def _whole(way: Way, data: bytes) -> Piece:
    return Piece(way, data, len(data))
