"""XMP data of a picture: XML with who made it, where and with what."""

import re

from generator.detection.exif import look_at_words
from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes
from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, elements, is_user_path, local, text_in, tree_of
from generator.model.text import Text

XMP_PLACE = Text("XMP", "XMP")
_PACKET = re.compile(rb"<\?xpacket[^>]*\?>")
_OWNERS = word_set(
    "creator rights artist Artist Copyright CameraOwnerName OwnerName CaptionWriter Credit "
    "AuthorsPosition Owner CopyrightOwner CopyrightOwnerName ImageCreator ImageCreatorName Licensor "
    "LicensorName CiEmailWork CiTelWork PersonInImage PersonDisplayName Contributor contributor publisher "
    "Manager"
)
_PLACES = re.compile(r"GPS(?!VersionID)\w*|City|Location|Sublocation|LocationShown|LocationCreated")
_SERIALS = frozenset({"SerialNumber", "BodySerialNumber", "LensSerialNumber", "ImageUniqueID"})
_TOOLS = frozenset({"CreatorTool", "creatortool", "Producer", "instanceID", "documentID", "softwareAgent"})


def look_at_xmp(data: bytes, notes: Notes) -> None:
    """Note what XMP data tells of a person, a place or a device."""
    root = tree_of(_PACKET.sub(b"", data).strip(b"\0\xef\xbb\xbf \r\n\t"))
    if root is None:
        notes.error(HiddenKind.UNREADABLE, XMP_PLACE, length=len(data))
        return
    for item in elements(root):
        _value(local(item), _own_text(item), notes=notes)
        for key, value in item.attrib.items():
            _value(key.rpartition("}")[2], str(value), notes=notes)


def _own_text(item: Element) -> str:
    """Give the text of a field, also where it is a list of values; of what holds fields only its own."""
    if any(local(child) in {"Seq", "Bag", "Alt"} for child in item if isinstance(child.tag, str)):
        return text_in(item)
    return item.text or ""


def _value(name: str, value: str, *, notes: Notes) -> None:
    value = value.strip()
    if not value or name in _TOOLS:
        return
    if _PLACES.fullmatch(name):
        notes.error(HiddenKind.GPS, XMP_PLACE, length=len(value))
    elif name in _SERIALS:
        notes.warning(HiddenKind.TOOL_METADATA, XMP_PLACE, length=len(value))
    elif name == "image":  # a small picture in the data
        notes.error(HiddenKind.THUMBNAIL, XMP_PLACE, length=len(value))
    elif is_user_path(value):
        notes.error(HiddenKind.TEMPLATE_PATH, XMP_PLACE, length=len(value))
    else:
        look_at_words(value.encode("utf-8", "replace"), XMP_PLACE, notes=notes, is_owner=name in _OWNERS)
