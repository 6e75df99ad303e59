"""Files of LibreOffice (ODT and ODS), by their XML parts."""

from collections.abc import Iterator
from urllib.parse import unquote

from generator.detection.archives import BROKEN, Archive, Part, open_archive
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.naming import is_personal, names_person
from generator.detection.notes import Notes, part_named
from generator.detection.odf_looks import OdfLooks, odf_looks_of
from generator.detection.odf_text import KINDS, odf_text
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

_MANIFEST = "META-INF/manifest.xml"
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_DRAWINGS = (".svg", ".svm", ".emf", ".wmf", ".gif", ".bmp", ".tif", ".tiff", ".ttf", ".otf")
_ALWAYS = frozenset({"mimetype", _MANIFEST, "layout-cache", "manifest.rdf", "content.xml", "styles.xml"})
_CHART = "application/vnd.oasis.opendocument.chart"
_OUTSIDE = ("http:", "https:", "mailto:", "tel:", "#")
_PEOPLE = frozenset({"creator", "initial-creator", "printed-by", "editor"})


def inspect_odf(data: bytes) -> Inspected:
    """Give everything that a LibreOffice file carries unseen, and all its text."""
    notes = Notes()
    archive = open_archive(data, notes)
    if archive is None:
        return notes.inspected()
    try:
        _archive(archive, notes)
    except BROKEN:
        notes.error(HiddenKind.UNREADABLE)
    return notes.inspected()


def _archive(archive: Archive, notes: Notes) -> None:
    manifest = _root(archive, _MANIFEST)
    listed = _listed(manifest)
    if manifest is not None and any(local(item) == "encryption-data" for item in elements(manifest)):
        notes.error(HiddenKind.UNREADABLE)
        return
    looks = odf_looks_of(_root(archive, "content.xml"), _root(archive, "styles.xml"))
    used: set[str] = set()
    for part in archive.each():
        if part.name.endswith((".xml", ".rdf")):
            used.update(_xml(part, notes=notes, looks=looks, listed=listed))
        else:
            _other(part, notes=notes)
    _unused(archive, notes, used=used, listed=listed)


def _unused(archive: Archive, notes: Notes, *, used: set[str], listed: dict[str, str]) -> None:
    for number, info in enumerate(archive.parts, start=1):
        if info.filename.startswith("Pictures/") and info.filename not in used:
            notes.error(HiddenKind.ORPHAN, part_named(info.filename, number), length=info.file_size)
        elif _is_smuggled(info.filename, listed):
            notes.error(HiddenKind.EMBEDDED_FILE, part_named("", number), length=info.file_size)


def _is_smuggled(name: str, listed: dict[str, str]) -> bool:
    """Whether a part is in the archive and in no list."""
    return name not in listed and name not in _ALWAYS and not name.startswith(("META-INF/", "Thumbnails/"))


def _root(archive: Archive, name: str) -> Element | None:
    part = archive.part(name)
    return None if part is None else tree_of(part.data)


def _listed(manifest: Element | None) -> dict[str, str]:
    """Give the parts that the manifest lists, with their types."""
    items = elements(manifest) if manifest is not None else ()
    return {
        unquote(attribute(item, "full-path")): attribute(item, "media-type")
        for item in items
        if local(item) == "file-entry"
    }


def _xml(part: Part, *, notes: Notes, looks: OdfLooks, listed: dict[str, str]) -> Iterator[str]:
    """Look at one XML part; gives the parts that it refers to."""
    if not part.data:  # LibreOffice always adds an empty list of keys
        return
    root = tree_of(part.data)
    if root is None:
        notes.error(HiddenKind.UNREADABLE, part.where)
        return
    if part.name in {_MANIFEST, "manifest.rdf"}:
        return
    name = part.name.rpartition("/")[2]
    if name == "meta.xml":
        _about(part, root, notes=notes)
    elif part.name.startswith("Basic/") and local(root) == "module":
        notes.error(HiddenKind.MACRO, part.where, length=len(part.data))
    elif part.name.startswith("Object ") and listed.get(part.name.partition("/")[0] + "/") != _CHART:
        notes.error(HiddenKind.EMBEDDED_FILE, part.where)
    elif name == "VersionList.xml":
        notes.error(HiddenKind.EARLIER_REVISION, part.where)
    elif name == "settings.xml":
        _settings(part, root, notes=notes)
    else:
        yield from _content(part, root, notes=notes, looks=looks)


def _content(part: Part, root: Element, *, notes: Notes, looks: OdfLooks) -> Iterator[str]:
    if said := remarks(root).strip():
        notes.read(said, part.where)
    for item in elements(root):
        kind = KINDS.get(local(item))
        if kind is not None and (len(item) or item.text or item.attrib):
            notes.error(kind, part.where, length=len(text_in(item)))
        if unseen := looks.hides(item):
            notes.error(unseen, part.where, length=len(text_in(item)))
        if looks.crops(item):
            notes.warning(HiddenKind.CROPPED_PICTURE, part.where)
        yield from _reference(item, part, notes=notes)
    notes.read(odf_text(root), part.where)


def _reference(item: Element, part: Part, *, notes: Notes) -> Iterator[str]:
    target = attribute(item, "href").strip()
    if not target or local(item) in KINDS:
        return
    if is_path(target) or target.startswith(".."):
        notes.error(HiddenKind.EXTERNAL_LINK, part.where, length=len(target))
    elif target.lower().startswith(_OUTSIDE):
        notes.read(unquote(target), part.where)
        if local(item) != "a" and not target.startswith("#"):
            notes.error(HiddenKind.EXTERNAL_LINK, part.where, length=len(target))
    else:
        yield unquote(target.removeprefix("./"))


def _about(part: Part, root: Element, *, notes: Notes) -> None:
    """Look at who made the file, when and from what."""
    for item in elements(root):
        name, value = local(item), (item.text or "").strip()
        if name == "template":
            target = attribute(item, "href") or attribute(item, "title")
            if is_path(target) or "/" in target:
                notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(target))
        elif (name in _PEOPLE and is_personal(value)) or names_person(value):
            notes.error(HiddenKind.PERSONAL_METADATA, part.where, length=len(value))
        elif has_words(value) and name not in {"generator", "editing-duration", "date", "creation-date"}:
            notes.read(value, part.where)


def _settings(part: Part, root: Element, *, notes: Notes) -> None:
    for item in elements(root):
        value = item.text or ""
        if is_user_path(value):
            notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(value))
        elif attribute(item, "name") == "PrinterName":
            notes.read(value, part.where)


def _other(part: Part, *, notes: Notes) -> None:
    """Judge a part that is no XML."""
    name = part.name.lower()
    if name.startswith("thumbnails/"):
        notes.warning(HiddenKind.THUMBNAIL, part.where, length=len(part.data))
    elif name.startswith("versions/"):
        notes.error(HiddenKind.EARLIER_REVISION, part.where, length=len(part.data))
    elif name.startswith(("basic/", "scripts/", "dialogs/")):
        notes.error(HiddenKind.MACRO, part.where, length=len(part.data))
    elif name.endswith(_PICTURES):
        notes.add(inspect_picture(part.data, inside=part.where))
    elif name.startswith("object ") or not (part.name in _ALWAYS or _is_plain(name)):
        notes.error(HiddenKind.EMBEDDED_FILE, part.where, length=len(part.data))


def _is_plain(name: str) -> bool:
    return name.endswith(_DRAWINGS) or name.startswith(("configurations2/", "objectreplacements/"))
