"""The worksheet in which a provider reacts paragraph by paragraph, and the supervisor answers."""

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import Enum

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from generator.model.reactions import WHOLE, ReactionKind
from generator.model.terms import Answer
from generator.outputs.dates import in_words
from generator.outputs.hearing.letter import Letter
from generator.outputs.hearing.numbering import Paragraph

REACTIONS, FACTS = "Reacties", "Gegevens"
"""The names of the two sheets."""

OUTCOMES = {"ja": Answer.ACCEPTED, "nee": Answer.REJECTED, "deels": Answer.PARTLY}
KINDS = {kind.label.lower(): kind for kind in ReactionKind}


class Column(Enum):
    """The columns in order, as they are called; the last two are for the supervisor."""

    NUMBER = "Nummer"
    START = "Begint met"
    REACTION = "Uw reactie"
    KIND = "Aard"
    ANSWER = "Antwoord van de toezichthouder"
    OUTCOME = "Overgenomen"


class Fact(Enum):
    """What says to which text a worksheet belongs."""

    ID = "Kenmerk"
    TEXT_HASH = "Controlegetal"
    ADDRESSEE = "Voor"
    KEY = "Sleutel"
    CLOSES_ON = "Reageren tot en met"


_WIDTHS = (10, 44, 60, 24, 60, 16)  # characters
_FIRST_ROW = 2
_OPEN = range(3, 7)  # the columns in which one writes
_DAY = (1980, 1, 1, 0, 0, 0)  # the first day a zip file knows
_PROPERTIES = "docProps/core.xml"
_MADE = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_EXPLAINED = (
    "Schrijf uw reactie op het blad 'Reacties', achter het nummer van de alinea.",
    "Kies bij 'Aard': feitelijke onjuistheid (de feiten kloppen niet) of zienswijze (uw mening).",
    "Rij 0 is voor een reactie op het hele stuk. Rijen zonder reactie laat u leeg.",
    "De laatste twee kolommen vult de toezichthouder in: het antwoord, en of het is overgenomen.",
    "Uw reactie wordt openbaar met het stuk. Zet er geen namen of gegevens van cliënten of medewerkers in.",
    "Verander niets aan dit blad: hieraan is te zien over welke tekst de reacties gaan.",
)


def worksheet(letter: Letter, paragraphs: Iterable[Paragraph], *, moment: datetime) -> bytes:
    """Give the worksheet of a document in preparation; the same text and moment give the same bytes."""
    book = Workbook()
    sheet = book.active or book.create_sheet()
    sheet.title = REACTIONS
    _head(sheet)
    rows = (Paragraph(WHOLE, "Over het hele stuk"), *paragraphs)
    for line, paragraph in enumerate(rows, start=_FIRST_ROW):
        _row(sheet, line, paragraph=paragraph)
    _choices(sheet, last=len(rows) + 1)
    _facts(book.create_sheet(FACTS), letter)
    book.properties.creator = letter.sender
    book.properties.title = f"Reacties op {letter.document.id}"
    book.properties.language = "nl"
    written = io.BytesIO()
    book.save(written)
    return _with_day(written.getvalue(), moment)


def _head(sheet: Worksheet) -> None:
    for number, column in enumerate(Column, start=1):
        cell = sheet.cell(1, number)
        _write(cell, column.value)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="0F4C5C")
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS[number - 1]
    sheet.freeze_panes = "C2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.protection.sheet = True  # without a password: it keeps the numbers from being moved by accident
    sheet.protection.formatColumns = sheet.protection.formatRows = False


def _row(sheet: Worksheet, line: int, *, paragraph: Paragraph) -> None:
    number = sheet.cell(line, 1, paragraph.number)
    number.alignment = Alignment(vertical="top")
    _write(sheet.cell(line, 2), paragraph.start)
    for column in _OPEN:
        cell = sheet.cell(line, column)
        cell.protection = Protection(locked=False)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.number_format = "@"  # what begins with = or - stays text


def _choices(sheet: Worksheet, *, last: int) -> None:
    for column, words in (("D", KINDS), ("F", OUTCOMES)):
        choice = DataValidation(
            type="list",
            formula1=f'"{",".join(words)}"',
            errorTitle="Kies uit de lijst",
            error=f"Kies uit: {', '.join(words)}.",
            showErrorMessage=True,
        )
        choice.add(f"{column}{_FIRST_ROW}:{column}{last}")
        sheet.add_data_validation(choice)


def _facts(sheet: Worksheet, letter: Letter) -> None:
    told = {
        Fact.ID: letter.document.id,
        Fact.TEXT_HASH: letter.text_hash,
        Fact.ADDRESSEE: letter.addressee,
        Fact.KEY: letter.key,
        Fact.CLOSES_ON: in_words(letter.closes_on),
    }
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 90
    for line, (fact, text) in enumerate(told.items(), start=1):
        _write(sheet.cell(line, 1), fact.value)
        sheet.cell(line, 1).font = Font(bold=True)
        _write(sheet.cell(line, 2), text)
    for line, text in enumerate(_EXPLAINED, start=len(told) + 2):
        _write(sheet.cell(line, 2), text)
    sheet.protection.sheet = True


def _write(cell: Cell | MergedCell, text: str) -> None:
    """Write a text that no program takes for a formula, whatever sign it begins with."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", text)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if text.startswith(("=", "+", "-", "@")):
        cell.quotePrefix = True


def _with_day(data: bytes, moment: datetime) -> bytes:
    """Write the archive once more with the moment instead of the clock."""
    made = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(written, "w") as archive:
        for info in given.infolist():
            part = given.read(info)
            if info.filename == _PROPERTIES:
                part = _MADE.sub(rb"\g<1>" + made, part)
            archive.writestr(zipfile.ZipInfo(info.filename, _DAY), part, zipfile.ZIP_DEFLATED)
    return written.getvalue()
