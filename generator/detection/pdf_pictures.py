"""What photographs within a PDF tell about themselves, and the same photographs without it."""

import re
from collections.abc import Iterator

import pikepdf

from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.jpeg import APP1, APP13, COMMENT, EXIF, PHOTOSHOP, XMP, look_at_jpeg, segments
from generator.detection.notes import Notes
from generator.detection.pdf_anatomy import Anatomy, Object
from generator.model.text import Text

WHERE = Text("foto", "photograph")
HEAD = 300_000  # bytes: what stands before the pixels
TELLING = (APP1, APP13, COMMENT)  # EXIF and XMP, Photoshop, a remark; colours depend on none of them
ALONE = re.compile(rb"/Filter (?:/DCTDecode|\[ /DCTDecode \])")  # packed once only
OF_A_FILE = (HiddenKind.UNREADABLE, HiddenKind.TRAILING_DATA)  # within a PDF the length of a picture is given


def photographs(anatomy: Anatomy) -> Inspected:
    """Give where, by whom and with what photographs were made."""
    notes = Notes(inside=WHERE)
    for content in _photographs(anatomy):
        raw = content.read_raw_bytes()
        if any(sign in raw[:HEAD] for sign in (EXIF, XMP, PHOTOSHOP)):
            look_at_jpeg(raw, notes)
    seen = notes.inspected()
    return Inspected(tuple(item for item in seen.hidden if item.kind not in OF_A_FILE), seen.readable)


def quieten(anatomy: Anatomy) -> None:
    """Take from all photographs what they tell; their pixels are not touched."""
    for content in _photographs(anatomy):
        raw = kept = content.read_raw_bytes()
        for marker, start, end in reversed(list(segments(raw))):
            if marker in TELLING:
                kept = kept[:start] + kept[end:]
        if kept != raw:
            content.write(kept, filter=pikepdf.Name.DCTDecode, decode_parms=content.get("/DecodeParms"))


def _photographs(anatomy: Anatomy) -> Iterator[Object]:
    return (
        part.content for part in anatomy.naming(b"DCTDecode") if part.is_stream and ALONE.search(part.bare)
    )
