"""The codes of fields in a Word file: a reader sees the outcome, the code may hold a path or a name."""

import re
from collections.abc import Iterator

from generator.detection.word_set import word_set
from generator.detection.xml_parts import Element, attribute, elements, is_path, local

_HARMLESS = word_set(
    "PAGE NUMPAGES SECTION SECTIONPAGES NUMWORDS NUMCHARS TOC TC TOA TA REF PAGEREF NOTEREF STYLEREF SEQ "
    "HYPERLINK DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME REVNUM TITLE INDEX XE LISTNUM AUTONUM "
    "AUTONUMLGL AUTONUMOUT SYMBOL ADVANCE EQ BIBLIOGRAPHY CITATION QUOTE FILESIZE SHAPE"
)
_CODE = re.compile(r"\s*(?P<name>[A-Za-z]+|=)")
_QUOTED = re.compile(r'"([^"]*)"|(\S+)')


def fields_in(root: Element) -> Iterator[tuple[str, bool]]:
    """Give each code, and whether it may tell more than its outcome."""
    open_codes: list[list[str]] = []
    for item in elements(root):
        name = local(item)
        if name == "fldSimple":
            yield _judged(attribute(item, "instr"))
        elif name == "instrText":
            (open_codes[-1] if open_codes else []).append(item.text or "")
            if not open_codes:
                yield _judged(item.text or "")
        elif name == "fldChar":
            kind = attribute(item, "fldCharType")
            if kind == "begin":
                open_codes.append([])
            elif kind == "end" and open_codes:
                yield from _ended(open_codes.pop())
    for rest in open_codes:
        yield from _ended(rest)


def _ended(pieces: list[str]) -> Iterator[tuple[str, bool]]:
    code = "".join(pieces)
    if code.strip():
        yield _judged(code)


def _judged(code: str) -> tuple[str, bool]:
    found = _CODE.match(code)
    name = found["name"].upper() if found else ""
    words = [quoted or plain for quoted, plain in _QUOTED.findall(code)]
    leads_to_path = any(is_path(word) for word in words)
    is_harmless = name in _HARMLESS or name == "="
    return code, leads_to_path or not is_harmless
