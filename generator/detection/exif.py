"""EXIF data of a picture."""

import struct
import warnings
from typing import Any

from PIL import ExifTags, Image

from generator.detection.hidden import HiddenKind
from generator.detection.naming import is_personal, names_person
from generator.detection.notes import Notes
from generator.detection.xml_parts import has_words
from generator.model.text import Text

EXIF_PLACE = Text("EXIF", "EXIF")
_OWNERS = {0x013B, 0x8298, 0x9C9D, 0xA430}  # artist, copyright, author, owner of the camera
_WORDS = {
    0x010D,
    0x010E,
    0x013C,
    0x9286,
    0x9C9B,
    0x9C9C,
    0x9C9E,
    0x9C9F,
}  # titles, comments, keywords, computer
_SERIALS = {0x927C, 0xA431, 0xA435, 0xA420, 0xC62F}  # data of the maker, serial numbers
_WIDE = range(0x9C9B, 0x9CA0)  # written as UTF-16
_ONLY_VERSION = {0}
_THUMBNAIL = 0x0201
_FAULTS = (
    SyntaxError, ValueError, TypeError, KeyError, IndexError, OSError, struct.error, OverflowError, EOFError,
    AttributeError, ZeroDivisionError, MemoryError, AssertionError, Warning,
)  # fmt: skip
_CODE = 8  # bytes that name the alphabet of a comment


def look_at_exif(data: bytes, notes: Notes) -> None:
    """Note what EXIF data tells of a person, a place or a device."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns where a field is damaged, and then leaves it out
            _read(data, notes)
    except _FAULTS:
        notes.error(HiddenKind.UNREADABLE, EXIF_PLACE, length=len(data))


def _read(data: bytes, notes: Notes) -> None:
    exif = Image.Exif()
    exif.load(data if data.startswith(b"Exif\0\0") else b"Exif\0\0" + data)
    where = exif.get_ifd(ExifTags.IFD.GPSInfo)
    if set(where) - _ONLY_VERSION:
        notes.error(HiddenKind.GPS, EXIF_PLACE)
    small = exif.get_ifd(ExifTags.IFD.IFD1)
    if small.get(_THUMBNAIL):
        notes.error(HiddenKind.THUMBNAIL, EXIF_PLACE)
    found: dict[int, Any] = {**dict(exif), **exif.get_ifd(ExifTags.IFD.Exif)}
    for tag, value in sorted(found.items()):
        _field(tag, value, notes=notes)


def _field(tag: int, value: object, *, notes: Notes) -> None:
    if tag in _SERIALS and value:
        notes.warning(HiddenKind.TOOL_METADATA, EXIF_PLACE)
    elif tag in _OWNERS | _WORDS:
        raw = value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")
        if isinstance(value, bytes) and tag in _WIDE:
            raw = value.decode("utf-16-le", "replace").encode("utf-8", "replace")
        elif tag == 0x9286 and raw[:_CODE] in {b"ASCII\0\0\0", b"UNICODE\0", b"\0" * 8}:  # noqa: PLR2004
            raw = _comment(raw)
        look_at_words(raw, EXIF_PLACE, notes=notes, is_owner=tag in _OWNERS)


def _comment(raw: bytes) -> bytes:
    code, text = raw[:_CODE], raw[_CODE:]
    if code != b"UNICODE\0":
        return text
    order = "utf-16-be" if text[:1] == b"\0" else "utf-16-le"
    return text.decode(order, "replace").encode("utf-8", "replace")


def look_at_words(raw: bytes, where: Text, *, notes: Notes, is_owner: bool = False) -> None:
    """Note a text in a picture; of a field for a maker or owner every name counts."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    text = text.replace("\0", " ").strip()
    if not has_words(text):
        return
    if is_personal(text) if is_owner else names_person(text):
        notes.error(HiddenKind.PERSONAL_METADATA, where, length=len(text))
    else:
        notes.read(text, where)
