"""A Word file: opened with limits, looked through, and made ready for pandoc."""

import posixpath
from collections.abc import Mapping
from itertools import chain

from lxml import etree

from generator.detection.archives import Archive
from generator.detection.docx_looks import looks_of
from generator.detection.docx_parts import main_part, parts_beside, references_of
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, space, text_in
from generator.model.text import Text
from generator.scaffolding.converted import Note, Weight
from generator.scaffolding.messages import MARGINS, STRICT
from generator.scaffolding.ready import LOCKED_FILE, Ready, made_ready, root_of, zipped
from generator.scaffolding.word_lists import STYLES, with_lists
from generator.scaffolding.word_plain import without_notes
from generator.scaffolding.word_styles import word_styles
from generator.scaffolding.word_text import Reading, W, all_words

_TYPES = "[Content_Types].xml"
_ROOT = "_rels/.rels"
_READ = frozenset(
    {"title", "subtitle", "author", "date", "abstract", "source code", "definition term", "definition"}
)
"""Names of styles that pandoc gives a meaning, and that say nothing to a reader."""
_NOTES = {
    "footnotes": Text("een voetnoot", "a footnote"),
    "endnotes": Text("een eindnoot", "an endnote"),
}


def ready_word(data: bytes) -> Ready:
    """Give a Word file without all that is no text."""
    return made_ready(data, _ready)


def _ready(archive: Archive) -> Ready:
    main = main_part(archive)
    beside = parts_beside(archive, main)
    document = root_of(archive, main)
    if document is None:
        return LOCKED_FILE
    if space(document) != W[1:-1]:
        return Ready(notes=(Note(Weight.REFUSED, STRICT),))
    folder = posixpath.dirname(main)
    styles = root_of(archive, beside["styles"])
    noted = {name: root_of(archive, beside[name]) for name in _NOTES}
    without_notes(document, frozenset(_said(noted)))
    reading = Reading(looks_of(styles, document), word_styles(styles))
    reading.prepare(document)
    parts = {main: etree.tostring(document)}
    notes = list(reading.notes)
    for name, told in _NOTES.items():
        root = noted[name]
        if root is not None:
            without_notes(root, frozenset())
            apart = Reading(reading.looks, reading.styles, part=told)
            apart.prepare(root)
            notes += apart.notes
            parts[f"word/{name}.xml"] = etree.tostring(root)
    if _has_margins(archive):
        notes.append(Note(Weight.DROPPED, MARGINS))
    parts |= _kept(archive, main, beside=beside)
    parts["word/styles.xml"] = _styles(styles)
    media = {name.removeprefix(f"{folder}/"): content for name, content in parts.items() if "/media/" in name}
    letters = _letters(document, noted)
    return Ready(zipped(parts), tuple(notes), " ".join(reading.title), tuple(reading.cover), media, letters)


def _kept(archive: Archive, main: str, *, beside: Mapping[str, str]) -> dict[str, bytes]:
    """Give the parts beside the text that pandoc needs, under the names by which it looks for them."""
    named = {name: name for name in (_TYPES, _ROOT, references_of(main))}
    named |= {references_of(beside[name]): f"word/_rels/{name}.xml.rels" for name in _NOTES}
    parts = {
        named.get(part.name, part.name): part.data
        for part in archive.each()
        if part.name in named or "/media/" in part.name
    }
    parts["word/numbering.xml"] = with_lists(root_of(archive, beside["numbering"]))
    return parts


def _said(noted: Mapping[str, Element | None]) -> dict[tuple[str, str], str]:
    """Give the words of each note, by the reference that a text has to it."""
    return {
        (f"{name.removesuffix('s')}Reference", attribute(note, "id")): all_words(note)
        for name, root in noted.items()
        for note in (root if root is not None else ())
    }


def _letters(document: Element, noted: Mapping[str, Element | None]) -> int:
    """Count letters and digits, those of a note as often as the text refers to it."""
    said = _said(noted)
    texts = (said.get((local(item), attribute(item, "id")), "") for item in elements(document))
    return sum(map(str.isalnum, chain(all_words(document), *texts)))


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
        if attribute(name, "val").casefold() in _READ:
            name.set(W + "val", "Toezicht tekst")
    root.extend(etree.fromstring(STYLES))
    return bytes(etree.tostring(root))


def _has_margins(archive: Archive) -> bool:
    names = (name for name in archive.names if posixpath.basename(name).startswith(("header", "footer")))
    roots = (root_of(archive, name) for name in sorted(names) if name.endswith(".xml"))
    return any(has_words(text_in(root)) for root in roots if root is not None)
