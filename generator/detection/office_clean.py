"""An office file without what stands about it: who, when, with which program, from which template."""

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from generator.detection.archives import Archive, open_archive
from generator.detection.notes import Notes
from generator.detection.picture_clean import clean_picture, shows_the_same
from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, attribute, elements, is_path, local, tree_of

_STAMP = (1980, 1, 1, 0, 0, 0)
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_DROPPED = (
    "docProps/custom.xml",
    "docProps/thumbnail",
    "word/people.xml",
    "xl/persons/",
    "Thumbnails/",
)
_FIELDS = word_set(
    "creator lastModifiedBy lastPrinted lastPrintedBy Manager Company HyperlinkBase initial-creator "
    "printed-by print-date editor user-defined rsids rsidRoot attachedTemplate absPath fileSharing"
)
"""Elements about the file; each stands in one place only, and never holds what a reader sees."""
_PRINTER = frozenset({"PrinterName", "PrinterSetup"})
_ABOUT = ("docProps/", "meta.xml", "settings.xml", "word/settings.xml", "xl/workbook.xml")


def clean_office(data: bytes) -> bytes:
    """Give a DOCX, XLSX, ODT or ODS without the data about it; raises one of `BROKEN`."""
    archive = _opened(data)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as cleaned:
        for name, content in _parts(archive):
            info = zipfile.ZipInfo(name, _STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            cleaned.writestr(info, content)
    return made.getvalue()


def reads_the_same(first: bytes, second: bytes) -> bool:
    """Whether two office files have the same elements, texts and pictures where a reader can see them."""
    one, other = _opened(first), _opened(second)
    shown = sorted(name for name in one.names if not _is_about(name))
    if shown != sorted(name for name in other.names if not _is_about(name)):
        return False
    return all(_is_alike(name, one.opened.read(name), cleaned=other.opened.read(name)) for name in shown)


def _opened(data: bytes) -> Archive:
    archive = open_archive(data, Notes())
    if archive is None:
        raise zipfile.BadZipFile("not within the limits")
    return archive


def _parts(archive: Archive) -> Iterator[tuple[str, bytes]]:
    for name in dict.fromkeys(info.filename for info in archive.parts):
        if not name.startswith(_DROPPED):
            yield name, _part(name, archive.opened.read(name))


def _part(name: str, content: bytes) -> bytes:
    if name.lower().endswith(_PICTURES):
        return clean_picture(content)
    root = tree_of(content) if name.endswith((".xml", ".rels")) else None
    if root is None or not _rewritten(name, root):
        return content
    written: bytes = etree.tostring(
        root.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )
    return written


def _rewritten(name: str, root: Element) -> bool:
    """Take out of a part what is about the file; gives whether anything was there."""
    found = [item for item in elements(root) if _is_about_file(item, name)]
    for item in found:
        parent = item.getparent()
        if parent is not None:
            _keep_tail(item)
            parent.remove(item)
    stamps = 0
    for item in elements(root) if name.startswith("word/") else ():
        for key in [key for key in item.attrib if key.rpartition("}")[2].startswith("rsid")]:
            del item.attrib[key]
            stamps += 1
    return bool(found or stamps)


def _keep_tail(item: Element) -> None:
    if item.tail:
        before = item.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + item.tail
        else:
            item.getparent().text = (item.getparent().text or "") + item.tail


def _is_about_file(item: Element, part: str) -> bool:
    name = local(item)
    if name == "Relationship":
        folder = posixpath.dirname(posixpath.dirname(part))
        target = posixpath.normpath(posixpath.join("/", folder, unquote(attribute(item, "Target")))).lstrip(
            "/"
        )
        return target.startswith(_DROPPED) or attribute(item, "Type").endswith("/attachedTemplate")
    if name == "Override":
        return attribute(item, "PartName").lstrip("/").startswith(_DROPPED)
    if name == "file-entry":
        return attribute(item, "full-path").startswith(_DROPPED)
    if not part.startswith(_ABOUT):
        return False
    if name in {"Template", "template"}:
        return is_path(item.text or "") or bool(attribute(item, "href"))
    return name in _FIELDS or attribute(item, "name") in _PRINTER


def _is_about(name: str) -> bool:
    listing = name.endswith(".rels") or name in {"[Content_Types].xml", "META-INF/manifest.xml", "META-INF/"}
    return listing or name.startswith(
        (*_DROPPED, "docProps/", "meta.xml", "settings.xml", "word/settings.xml")
    )


def _is_alike(name: str, content: bytes, *, cleaned: bytes) -> bool:
    if content == cleaned:
        return True
    if name.lower().endswith(_PICTURES):
        return shows_the_same(content, cleaned)
    one, other = tree_of(content), tree_of(cleaned)
    return one is not None and other is not None and _shown(one) == _shown(other)


def _shown(root: Element) -> list[tuple[str, str, str]]:
    """Give names, attributes and texts of all elements but those about the file."""
    return [
        (item.tag, _marks(item), f"{item.text or ''}\0{item.tail or ''}")
        for item in elements(root)
        if local(item) not in _FIELDS
    ]


def _marks(item: Element) -> str:
    kept = (pair for pair in sorted(item.attrib.items()) if not pair[0].rpartition("}")[2].startswith("rsid"))
    return repr(list(kept))
