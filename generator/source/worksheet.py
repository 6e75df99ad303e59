"""A worksheet (xlsx) that comes back, read as the file of a stranger.

The first row of a sheet holds the titles of the columns, each further row one thing. All that is read is
text: a day comes as 2026-03-01, a number as it was typed, whatever the program of the reader made of it.
"""

import io
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import cast

from openpyxl import load_workbook
from openpyxl.cell.read_only import ReadOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from generator.errors import UsageError
from generator.source.worksheet_guard import SAVE_AS, refuse_hostile

MOST_ROWS = 20_000
_MOST_COLUMNS = 60
_LAST_ROW = 1_048_576  # of Excel; a higher number was made by hand


@dataclass(frozen=True, slots=True)
class CellTrouble:
    """A cell that was not read; the message holds none of its text."""

    cell: str
    message: str


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row that has something in it, as text by the title of the column."""

    number: int  # as Excel counts: the first row below the titles is 2
    titles: tuple[str, ...]
    values: tuple[str, ...] = field(repr=False)
    troubles: tuple[CellTrouble, ...] = ()

    def get(self, title: str) -> str:
        """Give the text under a title; empty where nothing stands or there is no such column."""
        return self.values[self.titles.index(title)] if title in self.titles else ""

    def cell(self, title: str) -> str:
        """Give the address of a cell, such as C4, to name in a message."""
        place = self.titles.index(title) + 1 if title in self.titles else 1
        return f"{get_column_letter(place)}{self.number}"


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What stands in a sheet; of a cell that could not be read the row tells it."""

    titles: tuple[str, ...]
    rows: tuple[ReadRow, ...]


def read_sheet(data: bytes, *, name: str = "") -> ReadSheet:
    """Give the sheet with a name, or the first; UsageError where the file as a whole is not to be trusted."""
    refuse_hostile(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the library, about looks that it does not know
            return _read(data, name)
    except UsageError:
        raise
    except Exception:
        raise UsageError("het werkblad is beschadigd", hint=SAVE_AS) from None


def _read(data: bytes, name: str) -> ReadSheet:
    book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    try:
        page = next((page for page in book.worksheets if name in ("", page.title)), None)
        if page is None:
            raise UsageError(
                f"het werkblad heeft geen blad '{name}'", hint="laat de namen van de bladen zoals ze waren"
            )
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
    for row, cells in numbered:
        if len(rows) >= MOST_ROWS:
            raise UsageError(
                f"het werkblad heeft meer dan {MOST_ROWS} rijen", hint="verdeel het over meer werkbladen"
            )
        rows.append(_row(row, titles, cells=cells[: len(titles)]))
    return ReadSheet(titles, tuple(rows))


def _row(number: int, titles: tuple[str, ...], *, cells: tuple[ReadOnlyCell, ...]) -> ReadRow:
    troubles = tuple(
        CellTrouble(f"{get_column_letter(column)}{number}", message)
        for column, cell in enumerate(cells, start=1)
        if (message := _trouble(cell))
    )
    return ReadRow(number, titles, tuple(_text(cell).strip() for cell in cells), troubles)


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
        return "waar" if value else "onwaar"  # as Excel shows it
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time.min else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
