"""Pictures: where and by whom they were made, what stands behind their end, what lies under the glass."""

from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.jpeg import look_at_jpeg
from generator.detection.notes import Notes
from generator.detection.png import look_at_png
from generator.detection.webp import look_at_webp
from generator.model.text import Text

JPEG, PNG, RIFF, WEBP = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF", b"WEBP"


def is_webp(data: bytes) -> bool:
    """Whether the first bytes are those of a WebP picture."""
    return data.startswith(RIFF) and data[8:12] == WEBP


def inspect_picture(data: bytes, *, inside: Text | None = None) -> Inspected:
    """Give everything that a JPEG, PNG or WebP carries unseen; `inside` is the part of a larger file."""
    notes = Notes(inside=inside)
    if data.startswith(JPEG):
        look_at_jpeg(data, notes)
    elif data.startswith(PNG):
        look_at_png(data, notes)
    elif is_webp(data):
        look_at_webp(data, notes)
    else:
        notes.error(HiddenKind.WRONG_TYPE)
    return notes.inspected()
