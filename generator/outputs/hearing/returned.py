"""A worksheet that came back, read as the file of a stranger."""

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import ParseError

from lxml.etree import LxmlError
from openpyxl import load_workbook

from generator.detection.files import FileType, type_of
from generator.detection.hidden import HiddenKind
from generator.detection.xlsx import inspect_xlsx
from generator.errors import UsageError
from generator.outputs.hearing.worksheet import FACTS, REACTIONS, Column, Fact

LARGEST = 5_000_000  # bytes
_MOST_ROWS = 20_000
_REFUSED = {
    HiddenKind.UNREADABLE: "is beschadigd, of zit op slot met een wachtwoord",
    HiddenKind.TOO_LARGE: "pakt uit tot iets veel groters dan een werkblad",
    HiddenKind.TRAILING_DATA: "heeft gegevens buiten het werkblad",
    HiddenKind.EARLIER_REVISION: "heeft hetzelfde onderdeel twee keer",
    HiddenKind.MACRO: "bevat een programma (macro)",
    HiddenKind.SCRIPT: "bevat een programma",
    HiddenKind.EMBEDDED_FILE: "bevat een ander bestand",
    HiddenKind.EXTERNAL_LINK: "haalt gegevens op van elders",
    HiddenKind.COMMENT: "heeft opmerkingen in de kantlijn, en die zou niemand lezen",
    HiddenKind.HIDDEN_SHEET: "heeft verborgen bladen, rijen of kolommen",
}
_UNREADABLE = (
    zipfile.BadZipFile,
    ParseError,
    LxmlError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    OSError,
)
"""What openpyxl raises on a worksheet that was made by hand."""

_AGAIN = "neem de reacties over in het werkblad dat u met 'toezicht preview ID --for provider' maakte"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it was filled in; texts are on one line, "" where nothing stands."""

    line: int  # in the worksheet, from 1
    number: str
    start: str = field(repr=False)
    reaction: str = field(repr=False)
    kind: str
    answer: str = field(repr=False)
    outcome: str
    has_formula: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """What a worksheet says: about which text, and every row in which something was filled in."""

    id: str
    text_hash: str
    key: str  # of the provider, or ""
    rows: tuple[Row, ...] = field(repr=False)


def returned(data: bytes, name: str) -> Returned:
    """Read a worksheet; raises UsageError where it is not one of ours, or has what does not belong in it."""
    _refuse_hostile(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what other programs add to a file
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            facts = _facts(book[FACTS])
            rows = tuple(_rows(book[REACTIONS], name))
    except _UNREADABLE as error:
        raise UsageError(f"'{name}' is geen werkblad van dit programma", hint=_AGAIN) from error
    about = [facts.get(fact.value, "") for fact in (Fact.ID, Fact.TEXT_HASH, Fact.KEY)]
    return Returned(about[0], about[1], about[2], rows)


def _refuse_hostile(data: bytes, name: str) -> None:
    if len(data) > LARGEST:
        raise UsageError(f"'{name}' is te groot voor een werkblad", hint=_AGAIN)
    if type_of(data) is not FileType.XLSX:
        raise UsageError(f"'{name}' is geen werkblad (xlsx)", hint="bewaar het als .xlsx")
    hidden = {one.kind for one in inspect_xlsx(data).hidden}
    reasons = [said for kind, said in _REFUSED.items() if kind in hidden]
    if reasons:
        raise UsageError(f"'{name}' is niet gelezen: het {'; het '.join(reasons)}", hint=_AGAIN)


def _facts(sheet: Any) -> dict[str, str]:
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=len(Fact), max_col=2)
    return {_said(row[0]): _said(row[1]) for row in rows if len(row) > 1}


def _rows(sheet: Any, name: str) -> Iterator[Row]:
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=len(Column))
    head = [_said(cell) for cell in next(rows)]
    if head != [column.value for column in Column]:
        raise UsageError(f"de kolommen van '{name}' zijn veranderd", hint=_AGAIN)
    for line, cells in enumerate(rows, start=2):
        row = _row(line, cells)
        if row.reaction or row.answer or row.kind or row.outcome or row.has_formula:
            yield row


def _row(line: int, cells: tuple[Any, ...]) -> Row:
    said = [_said(cell) for cell in cells] + [""] * (len(Column) - len(cells))
    number, start, reaction, kind, answer, outcome = said
    formula = any(cell.data_type == "f" for cell in cells if cell.value is not None)
    return Row(
        line,
        number,
        start,
        _seen(reaction),
        kind.casefold(),
        _seen(answer),
        outcome.casefold(),
        has_formula=formula,
    )


def _said(cell: Any) -> str:
    value = cell.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else " ".join(str(value).split())


def _seen(text: str) -> str:
    """Leave out signs that nobody sees: they come along when somebody pastes, and a document refuses them."""
    return "".join(sign for sign in text if sign.isprintable())
