"""What DOCX and XLSX have in common: parts, how these refer to each other, and what stands about the file."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from generator.detection.archives import Archive, Part
from generator.detection.hidden import HiddenKind
from generator.detection.naming import is_personal, names_person
from generator.detection.notes import Notes
from generator.detection.pictures import inspect_picture
from generator.detection.xml_parts import (
    Element,
    attribute,
    elements,
    has_words,
    is_path,
    is_user_path,
    local,
    remarks,
    text_in,
    tree_of,
)
from generator.model.text import Text

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_DRAWINGS = (".emf", ".wmf", ".gif", ".bmp", ".tif", ".tiff", ".wdp", ".svg")
_HARMLESS = (".odttf", ".fntdata", ".ttf")  # fonts that travel with the file
PROGRAMS = ("vbaproject", "vbadata", "activex", "macrosheets", "dialogsheets")
_PEOPLE_FIELDS = frozenset({"creator", "lastModifiedBy", "Manager", "lastPrintedBy"})
_OWNER_WORDS = (
    "author",
    "auteur",
    "owner",
    "eigenaar",
    "user",
    "gebruiker",
    "behandelaar",
    "opsteller",
    "naam",
)
_TOLD = frozenset(
    {
        "docPr",
        "cNvPr",
        "tblCaption",
        "tblDescription",
        "statusText",
        "helpText",
        "default",
        "hyperlink",
        "alias",
        "tag",
    }
)
"""Elements that describe a picture, a table or a field to a screen reader."""
_LINK_TYPES = frozenset({"hyperlink"})
_MOMENTS = frozenset({"created", "modified", "lastPrinted", "filetime"})
_TOP_FOLDERS = ("word/", "xl/", "docProps/", "customXml/", "_rels/")
_CONTENT_TYPES = "[Content_Types].xml"


@dataclass(slots=True)
class Package:
    """An office file while it is looked through."""

    archive: Archive
    notes: Notes
    used: set[str] = field(default_factory=set)  # parts that another part refers to

    def xml(self) -> Iterator[tuple[Part, Element]]:
        """Give each XML part with content of its own; what all files have is noted on the way."""
        for part in self.archive.each():
            if part.name.endswith((".xml", ".rels", ".vml")):
                yield from self._parsed(part)
            else:
                _file_within(part, self.notes)
        self._unused()

    def root_of(self, name: str) -> Element | None:
        """Give the root of one part."""
        part = self.archive.part(name)
        return None if part is None else tree_of(part.data)

    def _parsed(self, part: Part) -> Iterator[tuple[Part, Element]]:
        root = tree_of(part.data)
        if root is None:
            self.notes.error(HiddenKind.UNREADABLE, part.where)
        elif part.name.endswith(".rels"):
            self.used.update(_referred(part, root, notes=self.notes))
        elif part.name == _CONTENT_TYPES:
            _types(part, root, notes=self.notes)
        elif part.name.startswith("docProps/"):
            _properties(part, root, notes=self.notes)
        elif part.name.startswith("customXml/"):
            _custom_xml(part, root, notes=self.notes)
        else:
            _attributes(part, root, notes=self.notes)
            yield part, root

    def _unused(self) -> None:
        for number, info in enumerate(self.archive.parts, start=1):
            name = info.filename
            if name == _CONTENT_TYPES or name.endswith(".rels") or unquote(name).casefold() in self.used:
                continue
            where = Text(f"onderdeel {number} van het archief", f"part {number} of the archive")
            known = name.startswith(_TOP_FOLDERS)
            self.notes.error(
                HiddenKind.ORPHAN if known else HiddenKind.EMBEDDED_FILE, where, length=info.file_size
            )


def _referred(part: Part, root: Element, *, notes: Notes) -> Iterator[str]:
    """Give the parts that one list of references names, and note what leads out of the file."""
    folder = posixpath.dirname(posixpath.dirname(part.name))
    for link in elements(root):
        if local(link) != "Relationship":
            continue
        kind, target = attribute(link, "Type").rpartition("/")[2], attribute(link, "Target")
        if attribute(link, "TargetMode") == "External":
            _external(kind, target, part=part, notes=notes)
            continue
        path = target if target.startswith("/") else posixpath.join("/", folder, target)
        yield posixpath.normpath(unquote(path)).lstrip("/").casefold()


def _external(kind: str, target: str, *, part: Part, notes: Notes) -> None:
    if kind == "attachedTemplate":
        if is_path(target) or "\\" in target or "/" in target:
            notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(target))
    elif kind not in _LINK_TYPES or is_path(target):
        notes.error(HiddenKind.EXTERNAL_LINK, part.where, length=len(target))
    else:
        notes.read(unquote(target), part.where)


def _types(part: Part, root: Element, *, notes: Notes) -> None:
    for item in elements(root):
        if "macroenabled" in attribute(item, "ContentType").lower():
            notes.error(HiddenKind.MACRO, part.where)


def _properties(part: Part, root: Element, *, notes: Notes) -> None:
    """Look at who made the file, for whom, and at the properties that somebody added."""
    for item in elements(root):
        value = (item.text or "").strip()
        name = local(item)
        own = attribute(item, "name").lower() if name == "property" else ""
        if own:
            value = text_in(item).strip()
            is_owner = any(word in own for word in _OWNER_WORDS) and is_personal(value)
            if is_owner or names_person(value):
                notes.error(HiddenKind.PERSONAL_METADATA, part.where, length=len(value))
        elif (name in _PEOPLE_FIELDS and is_personal(value)) or (name == "Company" and names_person(value)):
            notes.error(HiddenKind.PERSONAL_METADATA, part.where, length=len(value))
        elif name in {"Template", "HyperlinkBase"} and (is_path(value) or "\\" in value):
            notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(value))
        elif has_words(value) and not value.isdecimal() and name not in _MOMENTS:
            notes.read(value, part.where)


def _custom_xml(part: Part, root: Element, *, notes: Notes) -> None:
    """Data beside the text; the empty list of sources that some programs always add is none."""
    if "itemProps" in part.name:
        return
    text = "\n".join(value.strip() for value in root.itertext(etree.Element) if has_words(value))
    if text:
        notes.warning(HiddenKind.CUSTOM_XML, part.where, length=len(text))
        notes.read(text, part.where)


def _attributes(part: Part, root: Element, *, notes: Notes) -> None:
    """Look at what programs write in attributes: paths, names and descriptions of pictures."""
    if said := remarks(root).strip():
        notes.read(said, part.where)
    for item in elements(root):
        name = local(item)
        for key, value in item.attrib.items():
            if len(value) > 2 and is_user_path(value):  # noqa: PLR2004 (the shortest path)
                notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(value))
            elif name in _TOLD and key.rpartition("}")[2] in {"descr", "title", "val", "tooltip"}:
                notes.read(value, part.where)
        if name == "srcRect" and any(_positive(value) for value in item.attrib.values()):
            notes.warning(HiddenKind.CROPPED_PICTURE, part.where)


def _positive(value: str) -> bool:
    return value.rstrip("%").lstrip("0").isdigit()


def _file_within(part: Part, notes: Notes) -> None:
    """Judge a part that is no XML."""
    name = part.name.lower()
    if "/thumbnail" in f"/{name}":
        notes.warning(HiddenKind.THUMBNAIL, part.where, length=len(part.data))
    elif any(word in name for word in PROGRAMS):
        notes.error(HiddenKind.MACRO, part.where, length=len(part.data))
    elif name.endswith(_PICTURES):
        notes.add(inspect_picture(part.data, inside=part.where))
    elif "embeddings/" in name or not name.endswith((*_DRAWINGS, *_HARMLESS)):
        _other(part, name, notes=notes)


def _other(part: Part, name: str, *, notes: Notes) -> None:
    if "printersettings" in name:
        notes.warning(HiddenKind.TOOL_METADATA, part.where, length=len(part.data))
    elif name.startswith(_TOP_FOLDERS):
        notes.error(HiddenKind.EMBEDDED_FILE, part.where, length=len(part.data))
