"""Excel files, by their XML parts."""

import re

from generator.detection.archives import BROKEN, Part, open_archive
from generator.detection.hidden import HiddenKind, Inspected
from generator.detection.notes import Notes
from generator.detection.package import Package
from generator.detection.xlsx_sheet import read_sheet
from generator.detection.xlsx_styles import hidden_styles
from generator.detection.xml_parts import Element, attribute, elements, has_words, is_path, local, text_in

_ELSEWHERE = {
    "externallinks/": HiddenKind.EXTERNAL_LINK,
    "connections.xml": HiddenKind.EXTERNAL_LINK,
    "querytables/": HiddenKind.EXTERNAL_LINK,
    "revisions/": HiddenKind.TRACKED_CHANGE,
    "xmlmaps.xml": HiddenKind.CUSTOM_XML,
    "macrosheets/": HiddenKind.MACRO,
    "embeddings/": HiddenKind.EMBEDDED_FILE,
}
_CONSTANT = re.compile(r'"([^"]*)"')
_BUILT_IN = "_xlnm."


def inspect_xlsx(data: bytes) -> Inspected:
    """Give everything that an Excel file carries unseen, and all its text."""
    notes = Notes()
    archive = open_archive(data, notes)
    if archive is None:
        return notes.inspected()
    package = Package(archive, notes)
    try:
        strings = _shared_strings(package.root_of("xl/sharedStrings.xml"))
        unseen = hidden_styles(package.root_of("xl/styles.xml"))
        shown: set[int] = set()
        for part, root in package.xml():
            if local(root) == "worksheet":
                shown |= read_sheet(part, root, notes=notes, strings=strings, unseen=unseen)
            else:
                _part(part, root, notes=notes)
        _left_over(strings, shown, notes=notes)
    except BROKEN:
        notes.error(HiddenKind.UNREADABLE)
    return notes.inspected()


def _shared_strings(root: Element | None) -> tuple[str, ...]:
    if root is None:
        return ()
    return tuple(_string(item) for item in elements(root) if local(item) == "si")


def _string(item: Element) -> str:
    """Give the text of a shared string, without the reading aids of Japanese."""
    return "".join(below.text or "" for below in elements(item) if local(below) == "t")


def _left_over(strings: tuple[str, ...], shown: set[int], *, notes: Notes) -> None:
    """Text of cells that were emptied stays in the list of texts with some programs."""
    rest = "\n".join(text for number, text in enumerate(strings) if number not in shown and has_words(text))
    if rest:
        notes.error(HiddenKind.ORPHAN, length=len(rest))
        notes.read(rest)


def _part(part: Part, root: Element, *, notes: Notes) -> None:
    lower = part.name.lower()
    for place, kind in _ELSEWHERE.items():
        if place in lower and len(root):
            notes.error(kind, part.where)
    name = local(root)
    if name == "workbook":
        _workbook(part, root, notes=notes)
    elif name in {"pivotCacheDefinition", "pivotCacheRecords"}:
        _pivot(part, root, notes=notes)
    elif name in {"comments", "ThreadedComments", "personList"}:
        _remarks(part, root, notes=notes)
    elif name not in {"sst", "styleSheet"}:
        text = "\n".join(value.strip() for value in _texts(root))
        notes.read(text, part.where)


def _texts(root: Element) -> list[str]:
    return [item.text for item in elements(root) if item.text and has_words(item.text)]


def _workbook(part: Part, root: Element, *, notes: Notes) -> None:
    for item in elements(root):
        name = local(item)
        if name == "sheet":
            notes.read(attribute(item, "name"), part.where)
            if attribute(item, "state") in {"hidden", "veryHidden"}:
                notes.error(HiddenKind.HIDDEN_SHEET, part.where)
        elif name == "definedName":
            _defined_name(item, part, notes=notes)
        elif name == "fileSharing" and attribute(item, "userName"):
            notes.error(HiddenKind.PERSONAL_METADATA, part.where, length=len(attribute(item, "userName")))
        elif name == "absPath" and is_path(attribute(item, "url")):
            notes.error(HiddenKind.TEMPLATE_PATH, part.where, length=len(attribute(item, "url")))


def _defined_name(item: Element, part: Part, *, notes: Notes) -> None:
    """A name may stand for a text that is in no cell, or for a place in another file."""
    value, called = text_in(item), attribute(item, "name")
    if is_path(value.strip("'")) or re.search(r"\[\d+\]", value):
        notes.error(HiddenKind.EXTERNAL_LINK, part.where, length=len(value))
    if any(has_words(text) for text in _CONSTANT.findall(value)):
        notes.error(HiddenKind.HIDDEN_SHEET, part.where, length=len(value))
    if attribute(item, "hidden") in {"1", "true"} and not called.startswith(_BUILT_IN):
        notes.warning(HiddenKind.HIDDEN_SHEET, part.where, length=len(value))
    notes.read(f"{called.replace('_', ' ')}\n{value}", part.where)


def _pivot(part: Part, root: Element, *, notes: Notes) -> None:
    """A pivot table keeps a copy of all rows that it adds up."""
    values = [attribute(item, "v") for item in elements(root) if local(item) in {"s", "n", "d"}]
    if any(has_words(value) for value in values):
        notes.error(HiddenKind.CUSTOM_XML, part.where, length=sum(map(len, values)))
        notes.read("\n".join(values), part.where)
    who = attribute(root, "refreshedBy")
    if has_words(who):
        notes.error(HiddenKind.PERSONAL_METADATA, part.where, length=len(who))
        notes.read(who, part.where)


def _remarks(part: Part, root: Element, *, notes: Notes) -> None:
    for item in elements(root):
        name = local(item)
        if name in {"comment", "threadedComment"}:
            notes.error(HiddenKind.COMMENT, part.where, length=len(text_in(item)))
        elif name in {"author", "person"}:
            who = (item.text or attribute(item, "displayName")).strip()
            if name == "person" and who:
                notes.error(HiddenKind.PEOPLE, part.where, length=len(who))
            notes.read(who, part.where)
    notes.read("\n".join(_texts(root)), part.where)
