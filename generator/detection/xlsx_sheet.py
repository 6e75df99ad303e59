"""One sheet of an Excel file: its rows as text, and what of it does not show."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.detection.archives import Part
from generator.detection.hidden import HiddenKind
from generator.detection.notes import Notes
from generator.detection.xml_parts import Element, attribute, elements, has_words, local, text_in

_ON = frozenset({"1", "true"})
_COLUMN = re.compile(r"[A-Z]+")
_THIN = 0.3  # characters, or points: no wider than a line
_MARGINS = frozenset({"oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter"})
_ASIDE = ("promptTitle", "prompt", "errorTitle", "error", "tooltip", "display")


@dataclass(slots=True)
class _Sheet:
    strings: tuple[str, ...] = field(repr=False)
    unseen: frozenset[int]  # numbers of styles of which the text does not show
    columns: list[tuple[int, int]] = field(default_factory=list)  # hidden, first and last
    shown: set[int] = field(default_factory=set)  # shared strings that a cell has
    hidden: int = 0
    faded: int = 0

    def row(self, row: Element) -> str:
        """Give the cells of a row as one line."""
        is_hidden = _is_hidden_row(row)
        cells = [item for item in row if isinstance(item.tag, str) and local(item) == "c"]
        return "\t".join(
            self.cell(cell, is_hidden=is_hidden, place=place) for place, cell in enumerate(cells, 1)
        )

    def cell(self, cell: Element, *, is_hidden: bool, place: int) -> str:
        value = self.value(cell)
        if not has_words(value):
            return value
        column = _column(attribute(cell, "r")) or place
        if is_hidden or any(first <= column <= last for first, last in self.columns):
            self.hidden += len(value)
        style = attribute(cell, "s")
        if style.isdigit() and int(style) in self.unseen:
            self.faded += len(value)
        return value

    def value(self, cell: Element) -> str:
        found = {local(item): item for item in cell if isinstance(item.tag, str)}
        if "is" in found:
            return "".join(item.text or "" for item in elements(found["is"]) if local(item) == "t")
        value = (found["v"].text or "") if "v" in found else ""
        if attribute(cell, "t") != "s" or not value.isdigit():
            return value
        self.shown.add(int(value))
        return self.strings[int(value)] if int(value) < len(self.strings) else ""


def read_sheet(
    part: Part, root: Element, *, notes: Notes, strings: tuple[str, ...], unseen: frozenset[int]
) -> set[int]:
    """Note what a sheet holds; gives the numbers of the shared strings that stand in it."""
    sheet = _Sheet(strings, unseen)
    lines = []
    for item in elements(root):
        name = local(item)
        if name == "col" and _is_hidden_column(item):
            sheet.columns.append((int(attribute(item, "min")), int(attribute(item, "max"))))
        elif name == "row":
            lines.append(sheet.row(item))
        elif (
            name == "f"
            and "[" in (item.text or "")
            and re.search(r"\[\d+\]|'?(?:file:|\\\\|[a-z]:\\)", item.text)
        ):
            notes.error(HiddenKind.EXTERNAL_LINK, part.where)
    notes.read("\n".join(lines), part.where)
    notes.read("\n".join(_aside(root)), part.where)
    if sheet.hidden:
        notes.error(HiddenKind.HIDDEN_SHEET, part.where, length=sheet.hidden)
    if sheet.faded:
        notes.error(HiddenKind.HIDDEN_FORMATTING, part.where, length=sheet.faded)
    return sheet.shown


def _aside(root: Element) -> Iterator[str]:
    """Give text beside the cells: margins, choices, prompts and formulas."""
    for item in elements(root):
        name = local(item)
        if name in _MARGINS or name in {"formula1", "f"}:
            yield text_in(item)
        for key in _ASIDE if name in {"dataValidation", "hyperlink"} else ():
            yield attribute(item, key)


def _is_hidden_row(row: Element) -> bool:
    return attribute(row, "hidden") in _ON or (
        attribute(row, "customHeight") in _ON and _number(attribute(row, "ht")) <= _THIN
    )


def _is_hidden_column(column: Element) -> bool:
    if not (attribute(column, "min").isdigit() and attribute(column, "max").isdigit()):
        return False
    return attribute(column, "hidden") in _ON or _number(attribute(column, "width")) <= _THIN


def _column(reference: str) -> int:
    found = _COLUMN.match(reference)
    number = 0
    for letter in found[0] if found else "":
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return 1.0
