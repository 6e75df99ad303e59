"""The text of a PDF: on its pages, and everywhere else that a program can read it."""

import zlib
from collections.abc import Iterator
from typing import BinaryIO

import pikepdf
import pypdfium2

from generator.verification.packing import Budget, ClosedError

_MOST_PAGES = 5000
_MOST_OBJECTS = 200_000
_LARGEST_STREAM = 8 << 20
_TEXT_STREAMS = ("/Metadata", "/EmbeddedFile")
_BREAK = "\n"


def pdf_texts(stream: BinaryIO, budget: Budget) -> Iterator[bytes]:
    """Give the text of each page, then notes, values, properties and other words, then embedded files."""
    yield from _on_pages(stream, budget)
    stream.seek(0)
    yield from _in_objects(stream, budget)


def _on_pages(stream: BinaryIO, budget: Budget) -> Iterator[bytes]:
    try:
        document = pypdfium2.PdfDocument(stream)
    except (pypdfium2.PdfiumError, ValueError, OSError) as error:
        raise ClosedError from error
    try:
        for number in range(min(len(document), _MOST_PAGES)):
            text = _page_text(document, number).encode("utf-8", "replace")
            budget.spend(len(text))
            yield text
    finally:
        document.close()


def _page_text(document: pypdfium2.PdfDocument, number: int) -> str:
    try:
        page = document[number]
        words = page.get_textpage()
        text = words.get_text_bounded(*_everywhere()) or words.get_text_range()
        words.close()
        page.close()
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise ClosedError from error
    return str(text)


def _everywhere() -> tuple[float, float, float, float]:
    return (-1e6, -1e6, 1e6, 1e6)


def _in_objects(stream: BinaryIO, budget: Budget) -> Iterator[bytes]:
    try:
        with pikepdf.open(stream) as document:
            words = _BREAK.join(_words(document))
            streams = [*_streams(document, budget)]
    except (pikepdf.PdfError, ValueError, OSError, RuntimeError) as error:
        raise ClosedError from error
    budget.spend(len(words))
    yield words.encode("utf-8", "replace")
    yield from streams


def _words(document: pikepdf.Pdf) -> Iterator[str]:
    """Give every string in the file; content streams were read as pages already."""
    waiting = [item for number, item in enumerate(document.objects) if number < _MOST_OBJECTS]
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.String):
            yield str(item)
        elif isinstance(item, pikepdf.Array):
            waiting.extend(value for value in item.as_list() if _is_own(value))
        elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            waiting.extend(value for _, value in item.items() if _is_own(value))


def _is_own(value: object) -> bool:
    """Whether a value stands in its holder: what is only referred to comes by itself."""
    return isinstance(value, pikepdf.Object) and not value.is_indirect


def _streams(document: pikepdf.Pdf, budget: Budget) -> Iterator[bytes]:
    for item in document.objects:
        if isinstance(item, pikepdf.Stream) and str(item.get("/Type", "")) in _TEXT_STREAMS:
            raw = item.read_raw_bytes()
            packed = str(item.get("/Filter", ""))
            data = raw if not packed else _inflated(raw) if packed == "/FlateDecode" else b""
            budget.spend(len(data))
            yield data


def _inflated(raw: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(raw, _LARGEST_STREAM)
    except zlib.error:
        return raw
