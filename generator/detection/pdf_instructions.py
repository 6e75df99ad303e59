"""The instructions by which a PDF draws, and the drawings that none of them asks for."""

import re
from collections.abc import Iterator

import pikepdf

from generator.detection.hidden import Hidden, HiddenKind
from generator.detection.pdf_anatomy import Anatomy, Number, Part, values
from generator.model.finding import Severity
from generator.model.text import Text

# what marks a stream with something else: pictures, fonts, tables, files, properties, functions, profiles
NO_INSTRUCTIONS = (b"Image", b"Length1", b"ObjStm", b"XRef", b"EmbeddedFile", b"XML", b"FunctionType", b"N")
DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")
WHERE = Text("tekeningen die op geen bladzijde staan", "drawings that are on no page")


def instructions(anatomy: Anatomy) -> Iterator[tuple[Part, bytes]]:
    """Give every stream that may hold instructions, unpacked."""
    for part in anatomy.used:
        if part.is_stream and not any(part.has(name) for name in NO_INSTRUCTIONS):
            yield part, unpacked(part)


def never_drawn(anatomy: Anatomy) -> Iterator[Hidden]:
    """Give pictures and forms that pages could draw, and that no instruction names."""
    named = {_spelled(name) for _, content in instructions(anatomy) for name in DRAWN.findall(content)}
    drawn: set[Number] = set()
    idle: dict[Number, int] = {}
    for part in anatomy.naming(b"XObject"):
        for drawings in values(part.content, "/XObject"):
            for key, drawing in _entries(drawings):
                drawn |= {drawing.objgen} if key in named else set()
                idle[drawing.objgen] = len(drawing.read_raw_bytes())
    left = [size for number, size in idle.items() if number not in drawn]
    if left:
        yield Hidden(HiddenKind.ORPHAN, Severity.ERROR, WHERE, sum(left))


def _spelled(name: bytes) -> bytes:
    """Give a name without escapes, as the list of drawings has it."""
    return ESCAPE.sub(lambda found: bytes([int(found[1], 16)]), name)


def _entries(drawings: object) -> Iterator[tuple[bytes, pikepdf.Stream]]:
    if isinstance(drawings, pikepdf.Dictionary):
        for key, drawing in drawings.items():
            if isinstance(drawing, pikepdf.Stream):
                yield key[1:].encode(), drawing


def unpacked(part: Part) -> bytes:
    """Give what a stream holds, nothing where it is packed in a way that only pictures are."""
    try:
        return bytes(part.content.read_bytes())
    except pikepdf.PdfError:
        return b""
