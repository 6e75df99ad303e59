"""Fields of a Word file: a reader sees what comes out of them, never what goes in."""

import re
from dataclasses import dataclass, field

from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, attribute, child, elements, is_on, local, value

UNSHOWN = word_set("ASK PRIVATE RD SET TA TC XE")
"""Fields of which nothing is on paper."""
_SHOWN = word_set("t tab ptab br cr sym noBreakHyphen softHyphen")
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"')


@dataclass(slots=True)
class _Field:
    """A field that is open while its part is walked through."""

    begin: Element
    marks: list[Element] = field(default_factory=list)
    codes: list[Element] = field(default_factory=list)
    asked: list[Element] = field(default_factory=list)  # text that belongs to the code
    shown: list[Element] = field(default_factory=list)
    is_code: bool = True


def settle_fields(root: Element) -> None:
    """Leave of a field what a reader sees, and of a link its address; one that never ends stays as it is."""
    fields: list[_Field] = []
    for item in list(elements(root)):
        name = local(item)
        if name == "fldChar":
            _mark(item, fields)
        elif name == "instrText" and fields:
            fields[-1].codes.append(item)
        elif name in _SHOWN:
            for one in fields:
                (one.asked if one.is_code else one.shown).append(item)


def _mark(item: Element, fields: list[_Field]) -> None:
    kind = attribute(item, "fldCharType")
    if kind == "begin":
        fields.append(_Field(item))
    if not fields:
        return
    fields[-1].marks.append(item)
    if kind == "separate":
        fields[-1].is_code = False
    elif kind == "end":
        _settle(fields.pop())


def _settle(ended: _Field) -> None:
    code = "".join(item.text or "" for item in ended.codes)
    link, name = _LINK.match(code), (code.split() or [""])[0].upper()
    _take_out(ended.asked)
    if name in UNSHOWN:
        _take_out(ended.shown)
    if link:
        ended.codes[0].text = f' HYPERLINK "{link[1]}" '  # a tip that appears on pointing is no part of it
        _take_out(ended.codes[1:])
        return
    if chosen := _chosen(ended.begin):
        text = ended.begin.makeelement(ended.begin.tag.replace("fldChar", "t"))
        text.text = chosen
        ended.begin.addprevious(text)
    _take_out([*ended.codes, *ended.marks])


def _chosen(begin: Element) -> str:
    """Give what somebody ticked or chose in a form; these fields have no outcome of their own."""
    about = child(begin, "ffData")
    box, menu = child(about, "checkBox"), child(about, "ddList")
    if box is not None:
        ticked = child(box, "checked")
        return "☒" if is_on(child(box, "default") if ticked is None else ticked) else "☐"
    entries = [item for item in elements(menu) if local(item) == "listEntry"] if menu is not None else []
    at = value(menu, "result") or "0"
    return attribute(entries[int(at)], "val") if at.isdecimal() and int(at) < len(entries) else ""


def _take_out(items: list[Element]) -> None:
    for item in items:
        if item.getparent() is not None:
            item.getparent().remove(item)
