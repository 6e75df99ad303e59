"""What readers of Word files each take in their own way, written in one plain way before they see it."""

from generator.detection.xml_parts import (
    Element,
    above,
    attribute,
    child,
    elements,
    has_words,
    is_on,
    local,
    text_in,
)

_AROUND = frozenset({"customXml", "smartTag", "dir", "bdo", "fldSimple"})
_ABOUT = frozenset({"customXmlPr", "smartTagPr"})
_DRAWN = frozenset({"txbxContent", "drawing", "pict"})
_ASIDE = frozenset({"tblCaption", "tblDescription"})  # only somebody who listens to Word is told of these
_FIRST_ROW = 0x20  # of the flags by which older files tell how a table looks
_NOTED = frozenset({"footnoteReference", "endnoteReference"})


def settle(root: Element) -> None:
    """Write wrappers, breaks, marks of notes and heads of tables in the plainest way."""
    for item in reversed(list(elements(root))):
        _open(item)
    for item in list(elements(root)):
        name = local(item)
        if name in _ASIDE:
            item.getparent().remove(item)
        elif name == "ptab":
            item.tag = item.tag.replace("}ptab", "}tab")
        elif name == "br" and attribute(item, "type") in {"page", "column"}:
            _break(item)
        elif name in _NOTED and attribute(item, "customMarkFollows"):
            _own_mark(item)
        elif name == "tbl":
            _heads(item)


def without_notes(root: Element, known: frozenset[tuple[str, str]]) -> None:
    """Take out references to notes, except to those that are known by their kind and number."""
    for item in [item for item in elements(root) if local(item) in _NOTED]:
        if (local(item), attribute(item, "id")) not in known:
            item.getparent().remove(item)


def _open(item: Element) -> None:
    """Put text in the place of what Word sets around it, such as a field: a reader may leave both out."""
    holder = item.getparent()
    inside = item
    if local(item) == "AlternateContent":
        if any(local(below) in _DRAWN for below in elements(item)):
            return
        inside = child(item, "Choice")
    elif not _is_around(item):
        return
    if holder is not None and inside is not None:
        at = holder.index(item)
        holder[at : at + 1] = [
            below for below in inside if isinstance(below.tag, str) and local(below) not in _ABOUT
        ]


def _is_around(item: Element) -> bool:
    name = local(item)
    if name == "hyperlink":
        return not attribute(item, "id") and not attribute(item, "anchor")
    return name in _AROUND


def _break(item: Element) -> None:
    """Make a line break of a new page within a text; elsewhere it means nothing."""
    paragraph = above(item, "p")
    texts = (
        [one for one in elements(paragraph) if one is item or local(one) == "t"]
        if paragraph is not None
        else []
    )
    at = texts.index(item) if item in texts else 0
    if any(has_words(text_in(one)) for one in texts[:at]) and any(
        has_words(text_in(one)) for one in texts[at:]
    ):
        item.attrib.clear()
    else:
        item.getparent().remove(item)


def _own_mark(reference: Element) -> None:
    """Take out the sign that a writer chose for a note: every note gets a number."""
    for item in [item for item in reference.getparent() if isinstance(item.tag, str) and local(item) == "t"]:
        reference.getparent().remove(item)


def _heads(table: Element) -> None:
    """Say of each row that heads a table that it does, and of no other."""
    rows = [row for row in elements(table) if local(row) == "tr" and above(row, "tbl") is table]
    marks = [child(child(row, "trPr"), "tblHeader") for row in rows]
    count = next((number for number, mark in enumerate(marks) if not is_on(mark)), len(rows))
    count = max(count, _looks_headed(table))
    while 0 < count < len(rows) and any(map(is_hanging, cells_of(rows[count]))):
        count += 1
    for number, (row, mark) in enumerate(zip(rows, marks, strict=True)):
        if mark is not None:
            mark.getparent().remove(mark)
        if number < count:
            about = child(row, "trPr")
            if about is None:
                about = row.makeelement(row.tag.replace("}tr", "}trPr"))
                row.insert(0, about)
            about.append(row.makeelement(row.tag.replace("}tr", "}tblHeader")))


def _looks_headed(table: Element) -> bool:
    """Whether the look of a table says that its first row is one of heads; it says so no more."""
    about = child(table, "tblPr")
    look = child(about, "tblLook")
    if about is None or look is None:
        return False
    about.remove(look)
    named, flags = attribute(look, "firstRow"), attribute(look, "val")
    if named:
        return named in {"1", "true", "on"}
    try:
        return bool(int(flags or "0", 16) & _FIRST_ROW)
    except ValueError:
        return False


def cells_of(row: Element) -> list[Element]:
    """Give the cells of a row, also those within a control."""
    return [cell for cell in elements(row) if local(cell) == "tc" and above(cell, "tr") is row]


def is_hanging(cell: Element) -> bool:
    """Whether a cell only goes on with the one above or before it: Word shows nothing of its own text."""
    about = child(cell, "tcPr")
    marks = [child(about, "vMerge"), child(about, "hMerge")]
    return any(mark is not None and attribute(mark, "val") != "restart" for mark in marks)
