"""A simple worksheet (xlsx): written so that no cell is ever a formula, read as the file of a stranger.

The first row holds the titles of the columns, each further row one thing. All that is read is text: a day
comes as 2026-03-01, a number as it was typed, whatever the program of the reader made of it.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import cast

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._read_only import ReadOnlyWorksheet
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.errors import UsageError
from generator.source.worksheet_guard import SAVE_AS, refuse_hostile

MOST_ROWS = 20_000
_MOST_COLUMNS = 60
_LONGEST_CELL = 32_000  # code points; Excel keeps 32,767
_LAST_ROW = 1_048_576  # of Excel; a higher number was made by hand
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_CHOICES = 250  # code points of a list to choose from; Excel allows 255
_YEAR_ONE = datetime(1980, 1, 1)
_HEAD = PatternFill("solid", fgColor="FFE5EAF2")
_TO_FILL_IN = PatternFill("solid", fgColor="FFFFF8DC")


@dataclass(frozen=True, slots=True)
class Column:
    """A column; its title is how it is found back when the sheet is read."""

    title: str
    hint: str = ""  # stands in the sheet with the explanation
    width: int = 20  # characters
    choices: tuple[str, ...] = ()  # what can be chosen from a list, where that list is short enough
    is_to_fill_in: bool = False  # the reader is meant to write here: another background


@dataclass(frozen=True, slots=True)
class Sheet:
    """A worksheet to write, with a second sheet that explains it."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)  # each as long as `columns`
    explanation: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row that has something in it, as text by the title of the column."""

    number: int  # as Excel counts: the first row below the titles is 2
    titles: tuple[str, ...]
    values: tuple[str, ...] = field(repr=False)

    def get(self, title: str) -> str:
        """Give the text under a title; empty where nothing stands or there is no such column."""
        return self.values[self.titles.index(title)] if title in self.titles else ""

    def cell(self, title: str) -> str:
        """Give the address of a cell, such as C4, to name in a message."""
        place = self.titles.index(title) + 1 if title in self.titles else 1
        return f"{get_column_letter(place)}{self.number}"


@dataclass(frozen=True, slots=True)
class CellTrouble:
    """A cell that was not read; the message holds none of its text."""

    cell: str
    message: str


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What stands in the first sheet of a file, and what could not be read of it."""

    titles: tuple[str, ...]
    rows: tuple[ReadRow, ...]
    troubles: tuple[CellTrouble, ...]


def written_sheet(sheet: Sheet) -> bytes:
    """Give an xlsx file; the same sheet gives the same bytes."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = sheet.name
    for row in (tuple(column.title for column in sheet.columns), *sheet.rows):
        page.append([_legal(value) for value in row])
    for cells in page.iter_rows():
        for cell in cells:
            _as_text(cell)
    for number, column in enumerate(sheet.columns, start=1):
        _dress(page, number, column=column)
    page.freeze_panes = "B2"
    page.auto_filter.ref = page.dimensions
    _explain(book, sheet)
    book.properties.creator = "toezicht"
    packed = io.BytesIO()
    book.save(packed)
    return _without_clock(packed.getvalue())


def read_sheet(data: bytes) -> ReadSheet:
    """Give the first sheet of a file; UsageError where the file as a whole is not to be trusted."""
    refuse_hostile(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the library, about looks that it does not know
            return _read(data)
    except UsageError:
        raise
    except Exception:
        raise UsageError("het werkblad is beschadigd", hint=SAVE_AS) from None


def _read(data: bytes) -> ReadSheet:
    book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    try:
        page = book.worksheets[0]
        cast(ReadOnlyWorksheet, page).reset_dimensions()  # a file may say that it is smaller than it is
        found = page.iter_rows(max_row=_LAST_ROW, max_col=_MOST_COLUMNS)
        return _gathered(_filled(cast(Iterator[tuple[ReadOnlyCell, ...]], found)))
    finally:
        book.close()


def _filled(rows: Iterator[tuple[ReadOnlyCell, ...]]) -> Iterator[tuple[int, tuple[ReadOnlyCell, ...]]]:
    """Give the rows that hold something; one that is missing comes as the same object each time."""
    empty: tuple[ReadOnlyCell, ...] | None = None
    for number, cells in enumerate(rows, start=1):
        if cells is empty:
            continue
        if any(cell.value not in (None, "") for cell in cells):
            yield number, cells
        else:
            empty = cells


def _gathered(numbered: Iterator[tuple[int, tuple[ReadOnlyCell, ...]]]) -> ReadSheet:
    number, head = next(numbered, (0, ()))
    if number != 1:
        raise UsageError(
            "het werkblad heeft geen kopregel", hint="laat rij 1 met de namen van de kolommen staan"
        )
    titles = tuple(_text(cell).strip() for cell in head)
    while titles and not titles[-1]:
        titles = titles[:-1]
    rows: list[ReadRow] = []
    troubles: list[CellTrouble] = []
    for row, cells in numbered:
        if len(rows) >= MOST_ROWS:
            raise UsageError(
                f"het werkblad heeft meer dan {MOST_ROWS} rijen", hint="verdeel het over meer werkbladen"
            )
        for column, cell in enumerate(cells[: len(titles)], start=1):
            if message := _trouble(cell):
                troubles.append(CellTrouble(f"{get_column_letter(column)}{row}", message))
        rows.append(ReadRow(row, titles, tuple(_text(cell).strip() for cell in cells[: len(titles)])))
    return ReadSheet(titles, tuple(rows), tuple(troubles))


def _trouble(cell: ReadOnlyCell) -> str:
    if cell.value is None:
        return ""
    if cell.data_type == "f":
        return "hier staat een formule; zet er de waarde zelf neer (kopiëren, plakken als waarde)"
    if cell.data_type == "e":
        return "hier staat een foutmelding van het rekenblad; zet er de waarde zelf neer"
    return ""


def _text(cell: ReadOnlyCell) -> str:
    value = cell.value
    if value is None or cell.data_type in ("f", "e"):
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time.min else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _legal(value: str) -> str:
    clean = ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", value)
    return clean if len(clean) <= _LONGEST_CELL else clean[: _LONGEST_CELL - 1] + "…"


def _as_text(cell: object) -> None:
    """Keep a cell text: no formula, also when somebody goes through it, and no day that is turned around."""
    if not isinstance(cell, Cell):
        return
    value = "" if cell.value is None else str(cell.value)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if value.startswith(_FORMULA_SIGNS):
        cell.quotePrefix = True


def _dress(page: Worksheet, number: int, *, column: Column) -> None:
    letter = get_column_letter(number)
    page.column_dimensions[letter].width = column.width
    head = page[f"{letter}1"]
    head.font, head.fill = Font(bold=True), _HEAD
    last = max(page.max_row, 2)
    if column.is_to_fill_in:
        for row in range(2, page.max_row + 1):
            page[f"{letter}{row}"].fill = _TO_FILL_IN
    listed = ",".join(column.choices)
    if column.choices and len(listed) <= _LONGEST_CHOICES and '"' not in listed:
        choice = DataValidation(
            type="list", formula1=f'"{listed}"', allow_blank=True, errorTitle="Kies uit de lijst"
        )
        choice.add(f"{letter}2:{letter}{last}")
        page.add_data_validation(choice)


def _explain(book: Workbook, sheet: Sheet) -> None:
    hints = [f"{column.title}: {column.hint}" for column in sheet.columns if column.hint]
    if not sheet.explanation and not hints:
        return
    page = book.create_sheet("Uitleg")
    page.column_dimensions["A"].width = 100
    for line in (*sheet.explanation, *hints):
        page.append([_legal(line)])
        _as_text(page.cell(page.max_row, 1))


def _without_clock(packed: bytes) -> bytes:
    """Give the same archive without the moment at which it was made."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for info in sorted(old.infolist(), key=lambda item: item.filename != "[Content_Types].xml"):
            data = old.read(info)
            if info.filename == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", f"{_YEAR_ONE.isoformat()}Z".encode(), data)
            new.writestr(
                zipfile.ZipInfo(info.filename, _YEAR_ONE.timetuple()[:6]), data, zipfile.ZIP_DEFLATED
            )
    return made.getvalue()
