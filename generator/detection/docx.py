"""Word files, by their XML parts: a document API sees neither deletions, nor headers, nor field codes."""

from generator.detection.archives import BROKEN, Part, open_archive
from generator.detection.docx_fields import fields_in
from generator.detection.docx_looks import Looks, looks_of
from generator.detection.docx_parts import main_part, parts_beside
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.notes import Notes
from generator.detection.package import Package
from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, space, text_in

TRACKED = word_set(
    "conflictIns conflictDel customXmlInsRangeStart customXmlDelRangeStart customXmlMoveFromRangeStart "
    "customXmlMoveToRangeStart moveFromRangeStart moveToRangeStart "
    "ins del moveFrom moveTo cellIns cellDel cellMerge rPrChange pPrChange sectPrChange tblPrChange "
    "trPrChange tcPrChange tblPrExChange tblGridChange numberingChange delText delInstrText"
)
"""Elements by which Word keeps what was changed."""
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
_TEXTS = frozenset({"t", "delText"})
LOWEST_ROW = 100  # twentieths of a point: a row of 5 points shows no text


def inspect_docx(data: bytes) -> Inspected:
    """Give everything that a Word file carries unseen, and all its text."""
    notes = Notes()
    archive = open_archive(data, notes)
    if archive is None:
        return notes.inspected()
    package = Package(archive, notes)
    try:
        main = main_part(archive)
        styles = parts_beside(archive, main)["styles"]
        looks = looks_of(package.root_of(styles), package.root_of(main))
        for part, root in package.xml():
            _part(part, root, notes=notes, looks=looks)
    except BROKEN:
        notes.error(HiddenKind.UNREADABLE)
    return notes.inspected()


def _part(part: Part, root: Element, *, notes: Notes, looks: Looks) -> None:
    is_styles = local(root) == "styles"
    for item in elements(root):
        if not space(item).endswith("/main"):
            _other(item, part, notes=notes)
            continue
        name = local(item)
        if name in TRACKED:
            notes.error(HiddenKind.TRACKED_CHANGE, part.where, length=len(_text(item)))
        elif name == "r" and not is_styles:
            _run(item, part, notes=notes, looks=looks)
        elif name == "p" and looks.is_out_of_sight(item) and has_words(_text(item)):
            notes.error(HiddenKind.HIDDEN_FORMATTING, part.where, length=len(_text(item)))
        else:
            _special(item, part, notes=notes)
    for code, is_bad in fields_in(root):
        notes.read(code, part.where)
        if is_bad:
            notes.error(HiddenKind.FIELD_CODE, part.where, length=len(code))
    notes.read(_text(root), part.where)


def _run(run: Element, part: Part, *, notes: Notes, looks: Looks) -> None:
    text = _text(run)
    if has_words(text) and looks.is_hidden(run):
        notes.error(HiddenKind.HIDDEN_FORMATTING, part.where, length=len(text))


def _special(item: Element, part: Part, *, notes: Notes) -> None:
    name = local(item)
    if name == "comment":
        notes.error(HiddenKind.COMMENT, part.where, length=len(_text(item)))
    elif name == "mailMerge":
        notes.error(HiddenKind.FIELD_CODE, part.where)
    elif name == "docVar":
        notes.error(HiddenKind.CUSTOM_XML, part.where, length=len(attribute(item, "val")))
        notes.read(attribute(item, "val"), part.where)
    elif name in {"altChunk", "object"}:
        notes.error(HiddenKind.EMBEDDED_FILE, part.where)
    elif name == "subDoc":
        notes.error(HiddenKind.EXTERNAL_LINK, part.where)
    elif name == "trHeight" and attribute(item, "hRule") == "exact":
        height, row = attribute(item, "val"), item.getparent().getparent()
        if height.isdigit() and int(height) <= LOWEST_ROW and has_words(_text(row)):
            notes.error(HiddenKind.HIDDEN_FORMATTING, part.where)


def _other(item: Element, part: Part, *, notes: Notes) -> None:
    name = local(item)
    if name in TRACKED:
        notes.error(HiddenKind.TRACKED_CHANGE, part.where, length=len(_text(item)))
    elif name == "person" and has_words(attribute(item, "author")):
        notes.error(HiddenKind.PEOPLE, part.where, length=len(attribute(item, "author")))
        notes.read(attribute(item, "author"), part.where)
    elif name == "docPr" and attribute(item, "hidden") in {"1", "true"}:
        notes.error(HiddenKind.HIDDEN_FORMATTING, part.where)


def _text(element: Element) -> str:
    """Give the text below an element, with what ends a line or a paragraph."""
    pieces: list[str] = []
    for item in elements(element):
        name = local(item)
        if name in _TEXTS or (name == "v" and item.text):  # 'v' is a value in a chart
            pieces.append(text_in(item))
        elif name in _BREAKS:
            pieces.append(_BREAKS[name])
        elif name == "p":
            pieces.append("\n")
    return "".join(pieces).strip("\n")
