"""A worksheet with reactions that comes back: what is not ours or not understood is refused or told."""

import io
from typing import Any

import pytest
from openpyxl import Workbook

from generator.errors import UsageError
from generator.outputs.hearing.judging import Problem, judged
from generator.outputs.hearing.numbering import Paragraph
from generator.outputs.hearing.returned import LARGEST, Returned, returned
from generator.outputs.hearing.worksheet import FACTS, REACTIONS, Column

NAME = "reacties.xlsx"
HEAD = tuple(column.value for column in Column)
ROW = (1, "De eerste", "Dat klopt niet.", "zienswijze", "Wij lazen het na.", "ja")
FACTS_OF = (("Kenmerk", "VR-2026-001"), ("Controlegetal", "abc"), ("Voor", "Zorg"), ("Sleutel", "p0301"))
PARAGRAPHS = (Paragraph(1, "De eerste"),)


def filled(*rows: tuple[Any, ...], head: tuple[str, ...] = HEAD, facts: tuple[Any, ...] = FACTS_OF) -> bytes:
    """What a spreadsheet program would keep."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = REACTIONS
    for row in (head, *rows):
        sheet.append(row)
    beside = book.create_sheet(FACTS)
    for fact in facts:
        beside.append(fact)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def read(*rows: tuple[Any, ...]) -> Returned:
    return returned(filled(*rows), NAME)


def test_facts_and_rows_are_read_as_they_were_filled_in() -> None:
    found = read(ROW, (2, "De tweede", None, None, None, None))

    assert (found.id, found.text_hash, found.key) == ("VR-2026-001", "abc", "p0301")
    assert [(row.line, row.number, row.reaction) for row in found.rows] == [(2, "1", "Dat klopt niet.")]
    assert judged(found, PARAGRAPHS).problems == ()


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        (0, None, Problem.NO_NUMBER),
        (0, 9, Problem.WRONG_NUMBER),
        (0, "=1", Problem.UNREAD),
        (1, "Een andere", Problem.OTHER_TEXT),
        (2, "=1+1", Problem.UNREAD),
        (2, None, Problem.NO_REACTION),
        (2, "#NAME?", Problem.UNREAD),
        (3, "mening", Problem.NO_KIND),
        (4, None, Problem.NO_ANSWER),
        (5, True, Problem.NO_OUTCOME),
        (5, "misschien", Problem.NO_OUTCOME),
    ],
)
def test_a_cell_that_does_not_fit_is_told(column: int, value: object, problem: Problem) -> None:
    row = (*ROW[:column], value, *ROW[column + 1 :])

    assert [one.problem for one in judged(read(row), PARAGRAPHS).problems] == [problem]


def test_a_column_of_ones_own_stays_out_of_it() -> None:
    found = returned(filled((*ROW, "=TODAY()"), head=(*HEAD, "Wie antwoordt")), NAME)

    assert judged(found, PARAGRAPHS).problems == ()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (filled(ROW, head=(*HEAD[:2], "Opmerking", *HEAD[3:])), "kolommen"),
        (filled(ROW, facts=(*FACTS_OF[:3], ("Sleutel", "=1"))), "veranderd"),
        (b"PK" + b"0" * LARGEST, "te groot"),
        (b"Nummer;Reactie", "geen werkblad"),
    ],
    ids=["columns", "formula in the facts", "large", "csv"],
)
def test_a_file_that_is_no_worksheet_of_ours_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        returned(data, NAME)


def test_a_worksheet_without_our_sheets_is_refused() -> None:
    book = Workbook()
    book.worksheets[0].append(HEAD)
    kept = io.BytesIO()
    book.save(kept)

    with pytest.raises(UsageError, match="geen blad 'Gegevens'"):
        returned(kept.getvalue(), NAME)
