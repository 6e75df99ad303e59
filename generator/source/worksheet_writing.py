"""A simple worksheet (xlsx) for somebody to fill in: no cell is ever a formula.

The first row holds the titles of the columns, each further row one thing. A second sheet says what the
columns mean, and whatever else goes with the file.
"""

import io
import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

_LONGEST_CELL = 32_000  # code points; Excel keeps 32,767
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CHOICES = 250  # code points of a list to choose from; Excel allows 255
_DAY_ONE = datetime(1980, 1, 1, tzinfo=UTC)  # the first day a zip file knows
_FIRST_PART, _PROPERTIES = "[Content_Types].xml", "docProps/core.xml"
_MADE = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_HEAD = PatternFill("solid", fgColor="FFE5EAF2")
_TO_FILL_IN = PatternFill("solid", fgColor="FFFFF8DC")
_NAME_WIDTH, _TEXT_WIDTH = 24, 90  # characters, of the two columns of the second sheet


@dataclass(frozen=True, slots=True)
class Column:
    """A column; its title is how it is found back when the sheet is read."""

    title: str
    hint: str = ""  # stands on the second sheet
    width: int = 20  # characters
    choices: tuple[str, ...] = ()  # what can be chosen from a list, where that list is short enough
    is_to_fill_in: bool = False  # the reader is meant to write here: another background


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet to write."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | int, ...], ...] = field(repr=False)  # each as long as `columns`
    second: str = "Uitleg"  # the name of the second sheet
    explanation: tuple[tuple[str, str], ...] = ()  # its rows: a name, which may be empty, and a text
    frozen: int = 1  # columns that stay in sight
    is_locked: bool = False  # only what is to fill in may be changed, and only to what the lists allow
    title: str = ""
    author: str = "toezicht"
    made_on: datetime = _DAY_ONE


def written_sheet(sheet: Sheet) -> bytes:
    """Give an xlsx file; the same sheet gives the same bytes."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = sheet.name
    _fill(page, sheet)
    for number, column in enumerate(sheet.columns, start=1):
        _dress(page, number, column=column, is_locked=sheet.is_locked)
    _lay_out(page, sheet)
    _explain(book, sheet)
    properties = book.properties
    properties.creator, properties.title, properties.language = sheet.author, sheet.title or None, "nl"
    packed = io.BytesIO()
    book.save(packed)
    return _with_moment(packed.getvalue(), sheet.made_on)


def _fill(page: Worksheet, sheet: Sheet) -> None:
    titles = tuple(column.title for column in sheet.columns)
    for line, row in enumerate((titles, *sheet.rows), start=1):
        for number, value in enumerate(row, start=1):
            _write(page.cell(line, number), value)


def _write(cell: Cell | MergedCell, value: str | int) -> None:
    """Write a value; text stays text when somebody goes through the cell: no formula, no other day."""
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = _legal(value)
    cell.data_type = "s"
    cell.number_format = "@"
    if value.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True


def _legal(value: str) -> str:
    clean = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)
    return clean if len(clean) <= _LONGEST_CELL else clean[: _LONGEST_CELL - 1] + "…"


def _dress(page: Worksheet, number: int, *, column: Column, is_locked: bool) -> None:
    letter = get_column_letter(number)
    page.column_dimensions[letter].width = column.width
    head = page[f"{letter}1"]
    head.font, head.fill = Font(bold=True), _HEAD
    if column.is_to_fill_in:
        for row in range(2, page.max_row + 1):
            page[f"{letter}{row}"].fill = _TO_FILL_IN
            page[f"{letter}{row}"].protection = Protection(locked=False)
    listed = ",".join(column.choices)
    if column.choices and len(listed) <= _LONGEST_CHOICES and '"' not in listed:
        choice = DataValidation(
            type="list",
            formula1=f'"{listed}"',
            allow_blank=True,
            errorTitle="Kies uit de lijst",
            error=f"Kies uit: {', '.join(column.choices)}.",
            showErrorMessage=is_locked,
        )
        choice.add(f"{letter}2:{letter}{max(page.max_row, 2)}")
        page.add_data_validation(choice)


def _lay_out(page: Worksheet, sheet: Sheet) -> None:
    page.freeze_panes = f"{get_column_letter(sheet.frozen + 1)}2"
    page.print_title_rows = "1:1"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    if sheet.is_locked:  # without a password: it keeps cells from being changed or moved by accident
        page.protection.sheet = True
        page.protection.formatColumns = page.protection.formatRows = False
    else:  # rows that a filter hid would be missed in a sheet of which every row counts
        page.auto_filter.ref = page.dimensions


def _explain(book: Workbook, sheet: Sheet) -> None:
    hints = tuple((column.title, column.hint) for column in sheet.columns if column.hint)
    lines = (*sheet.explanation, *hints)
    if not lines:
        return
    page = book.create_sheet(sheet.second)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = _NAME_WIDTH, _TEXT_WIDTH
    for number, (name, text) in enumerate(lines, start=1):
        _write(page.cell(number, 1), name)
        page.cell(number, 1).font = Font(bold=True)
        _write(page.cell(number, 2), text)
    page.protection.sheet = sheet.is_locked


def _with_moment(packed: bytes, moment: datetime) -> bytes:
    """Give the same archive with a moment in the place of the clock."""
    made = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(written, "w") as new:
        for info in sorted(old.infolist(), key=lambda item: item.filename != _FIRST_PART):
            data = old.read(info)
            if info.filename == _PROPERTIES:
                data = _MADE.sub(rb"\g<1>" + made, data)
            part = zipfile.ZipInfo(info.filename, _DAY_ONE.timetuple()[:6])
            new.writestr(part, data, zipfile.ZIP_DEFLATED)
    return written.getvalue()
