"""A Word file: opened with limits, looked through, and made ready for pandoc."""

import posixpath

from lxml import etree

from generator.detection.archives import Archive
from generator.detection.docx_looks import looks_of
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, text_in
from generator.model.text import Text
from generator.scaffolding.converted import Note, Weight
from generator.scaffolding.messages import MARGINS
from generator.scaffolding.ready import LOCKED_FILE, Ready, made_ready, root_of, zipped
from generator.scaffolding.word_lists import STYLES, with_lists
from generator.scaffolding.word_styles import word_styles
from generator.scaffolding.word_text import Reading, W, all_words

_TYPES = "[Content_Types].xml"
_ROOT = "_rels/.rels"
_METADATA = frozenset({"title", "subtitle", "author", "date", "abstract"})
_NOTES = {
    "footnotes.xml": Text("een voetnoot", "a footnote"),
    "endnotes.xml": Text("een eindnoot", "an endnote"),
}


def ready_word(data: bytes) -> Ready:
    """Give a Word file without all that is no text."""
    return made_ready(data, _ready)


def _ready(archive: Archive) -> Ready:
    main = _main(archive)
    document = root_of(archive, main)
    if document is None:
        return LOCKED_FILE
    folder = posixpath.dirname(main)
    styles = root_of(archive, f"{folder}/styles.xml")
    reading = Reading(looks_of(styles, document), word_styles(styles))
    reading.prepare(document)
    parts = {main: etree.tostring(document)}
    notes = list(reading.notes)
    for name, told in _NOTES.items():
        root = root_of(archive, f"{folder}/{name}")
        if root is not None:
            beside = Reading(reading.looks, reading.styles, part=told)
            beside.prepare(root)
            notes += beside.notes
            parts[f"{folder}/{name}"] = etree.tostring(root)
    if _has_margins(archive):
        notes.append(Note(Weight.DROPPED, MARGINS))
    parts |= _kept(archive, folder, styles=styles)
    media = {name.removeprefix(f"{folder}/"): content for name, content in parts.items() if "/media/" in name}
    letters = sum(map(str.isalnum, all_words(document)))
    return Ready(zipped(parts), tuple(notes), " ".join(reading.title), tuple(reading.cover), media, letters)


def _main(archive: Archive) -> str:
    """Give the name of the part with the text: most programs call it word/document.xml."""
    root = root_of(archive, _ROOT)
    for link in elements(root) if root is not None else ():
        if attribute(link, "Type").endswith("/officeDocument"):
            return posixpath.normpath(attribute(link, "Target")).lstrip("/")
    return "word/document.xml"


def _kept(archive: Archive, folder: str, *, styles: Element | None) -> dict[str, bytes]:
    """Give the parts beside the text that pandoc needs: styles and lists, references and pictures."""
    parts: dict[str, bytes] = {}
    for part in archive.each():
        if part.name in {_TYPES, _ROOT} or _is_rels(part.name, folder) or "/media/" in part.name:
            parts[part.name] = part.data
    parts[f"{folder}/numbering.xml"] = with_lists(root_of(archive, f"{folder}/numbering.xml"))
    parts[f"{folder}/styles.xml"] = _styles(styles)
    return parts


def _is_rels(name: str, folder: str) -> bool:
    return name in {f"{folder}/_rels/{part}.rels" for part in ("document.xml", "document2.xml", *_NOTES)}


def _styles(root: Element | None) -> bytes:
    """Give the styles with headings of our own.

    Pandoc would make a quotation of an indented style, and takes what is styled as a date or an author on a
    cover out of the text.
    """
    if root is None:
        root = etree.Element(W + "styles", nsmap={"w": W[1:-1]})
    for indent in [item for item in elements(root) if local(item) == "ind"]:
        indent.getparent().remove(indent)
    for name in [item for item in elements(root) if local(item) == "name"]:
        if attribute(name, "val").casefold() in _METADATA:
            name.set(W + "val", "Toezicht tekst")
    root.extend(etree.fromstring(STYLES))
    return bytes(etree.tostring(root))


def _has_margins(archive: Archive) -> bool:
    names = (name for name in archive.names if posixpath.basename(name).startswith(("header", "footer")))
    roots = (root_of(archive, name) for name in sorted(names) if name.endswith(".xml"))
    return any(has_words(text_in(root)) for root in roots if root is not None)
