"""A LibreOffice file: opened with limits, looked through, and made ready for pandoc."""

from collections.abc import Iterator, Mapping

from lxml import etree

from generator.detection.archives import Archive
from generator.detection.odf_looks import odf_looks_of
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, text_in
from generator.scaffolding.converted import Note, Weight
from generator.scaffolding.messages import MARGINS
from generator.scaffolding.odt_plain import letters_in, make_plain
from generator.scaffolding.odt_text import OdtReading
from generator.scaffolding.ready import LOCKED_FILE, Ready, made_ready, root_of, zipped
from generator.scaffolding.roles import PLAIN, Cast, cast_of

_DEPTH = 12  # styles that build upon each other
_KEPT = frozenset({"mimetype", "META-INF/manifest.xml"})
_MARGINS = frozenset({"header", "footer", "header-left", "footer-left", "header-first", "footer-first"})
_INDENTS = ("margin-left", "text-indent", "margin")


def ready_odt(data: bytes) -> Ready:
    """Give a LibreOffice file without all that is no text."""
    return made_ready(data, _ready)


def _ready(archive: Archive) -> Ready:
    content, styles = root_of(archive, "content.xml"), root_of(archive, "styles.xml")
    if content is None:
        return LOCKED_FILE
    reading = OdtReading(odf_looks_of(content, styles), _casts(content, styles))
    reading.prepare(content)
    make_plain(content)
    notes = list(reading.notes)
    if styles is not None and any(
        has_words(text_in(item)) for item in elements(styles) if local(item) in _MARGINS
    ):
        notes.append(Note(Weight.DROPPED, MARGINS))
    pictures = {part.name: part.data for part in archive.each() if part.name.startswith("Pictures/")}
    parts = {part.name: part.data for part in archive.each() if part.name in _KEPT} | pictures
    parts |= {
        f"{name}.xml": _written(root)
        for name, root in (("content", content), ("styles", styles))
        if root is not None
    }
    title, cover = " ".join(reading.title), tuple(reading.cover)
    return Ready(zipped(parts, first="mimetype"), tuple(notes), title, cover, pictures, letters_in(content))


def _casts(*roots: Element | None) -> Mapping[str, Cast]:
    """Give what each style says about a paragraph, by the name of the style."""
    styles: dict[str, tuple[str, str]] = {}
    for root in roots:
        for item in elements(root) if root is not None else ():
            if local(item) == "style" and attribute(item, "family") == "paragraph":
                name = attribute(item, "name")
                shown = attribute(item, "display-name") or name
                styles.setdefault(name, (shown, attribute(item, "parent-style-name")))
    return {name: next(_up(name, styles), PLAIN) for name in styles}


def _up(name: str, styles: Mapping[str, tuple[str, str]]) -> Iterator[Cast]:
    for _ in range(_DEPTH):
        if name not in styles:
            break
        shown, above = styles[name]
        cast = cast_of(shown)
        if cast is not None:
            yield cast
        name = above
    cast = cast_of(name)  # a style that every program knows need not be in the file
    if cast is not None:
        yield cast


def _written(root: Element) -> bytes:
    """Give a part; an indented paragraph would become a quotation."""
    for item in elements(root):
        if local(item) == "paragraph-properties":
            for key in [key for key in item.attrib if key.rpartition("}")[2] in _INDENTS]:
                del item.attrib[key]
    return bytes(etree.tostring(root))
