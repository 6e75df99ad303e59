"""A worksheet that strangers fill in: what is written stays text, what is hostile is refused."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook, load_workbook

from generator.errors import UsageError
from generator.source.worksheet import MOST_ROWS, read_sheet
from generator.source.worksheet_writing import Column, Sheet, written_sheet

COLUMNS = (Column("Bestand"), Column("Keuze", hint="ja of nee", choices=("ja", "nee"), is_to_fill_in=True))


def sheet(*rows: tuple[str, ...]) -> Sheet:
    return Sheet("Proef", COLUMNS, rows, explanation=(("", "Vul de gele kolom in."),))


def filled(*rows: tuple[object, ...]) -> bytes:
    """What a spreadsheet program would keep: real days and numbers."""
    book = Workbook()
    for row in (("Bestand", "Keuze"), *rows):
        book.worksheets[0].append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same archive with one part more, or another in its place."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info.filename, old.read(info))
        new.writestr(name, content)
    return made.getvalue()


def test_what_is_written_is_read_back_as_it_was() -> None:
    rows = (("0012.pdf", "ja"), ("1e5", "2026-03-01"), ("007", ""))

    read = read_sheet(written_sheet(sheet(*rows)))

    assert [row.values for row in read.rows] == list(rows)
    assert read.titles == ("Bestand", "Keuze")
    assert [row.troubles for row in read.rows] == [(), (), ()]


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert written_sheet(sheet(("a", "b"))) == written_sheet(sheet(("a", "b")))


@pytest.mark.parametrize(
    "value", ["=1+1", "+31", "-x", "@SUM(A1)", '=HYPERLINK("https://x.example")', "\t=1"]
)
def test_no_text_becomes_a_formula(value: str) -> None:
    written = written_sheet(sheet((value, "nee")))

    cell = load_workbook(io.BytesIO(written)).worksheets[0]["A2"]

    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert read_sheet(written).rows[0].get("Bestand") == value.strip()


def test_a_sign_that_excel_cannot_keep_is_replaced() -> None:
    read = read_sheet(written_sheet(sheet(("a\x00b", "x" * 40_000))))

    assert read.rows[0].get("Bestand") == "a\N{REPLACEMENT CHARACTER}b"
    assert len(read.rows[0].get("Keuze")) == 32_000


def test_days_and_numbers_of_a_spreadsheet_program_come_as_text() -> None:
    read = read_sheet(filled((date(2026, 3, 1), 12.0), (datetime(2026, 3, 1, 9, 30), True), (1.5, 7)))

    values = [row.values for row in read.rows]

    assert values == [("2026-03-01", "12"), ("2026-03-01 09:30", "waar"), ("1.5", "7")]


def test_a_cell_says_where_it_is() -> None:
    read = read_sheet(filled(("a", ""), (None, None), ("b", "ja")))

    assert [row.number for row in read.rows] == [2, 4]
    assert read.rows[1].cell("Keuze") == "B4"
    assert read.rows[1].get("Onbekend") == ""


def test_a_formula_in_a_cell_is_named_and_not_read() -> None:
    read = read_sheet(filled(("=1+1", "ja"), ("b", "nee")))

    assert [[trouble.cell for trouble in row.troubles] for row in read.rows] == [["A2"], []]
    assert "formule" in read.rows[0].troubles[0].message
    assert read.rows[0].values == ("", "ja")
    assert read.rows[1].values == ("b", "nee")


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("xl/vbaProject.bin", "macro's"),
        ("xl/macrosheets/sheet1.xml", "macro's"),
        ("xl/externalLinks/externalLink1.xml", "andere bestanden"),
        ("xl/connections.xml", "andere bron"),
        ("xl/embeddings/oleObject1.bin", "ingesloten bestand"),
    ],
)
def test_a_file_that_carries_more_than_cells_is_refused(part: str, told: str) -> None:
    hostile = with_part(filled(("a", "ja")), part, b"<x/>")

    with pytest.raises(UsageError, match=told):
        read_sheet(hostile)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    hostile = with_part(filled(("a", "ja")), "xl/media/large.xml", b"0" * 70_000_000)

    with pytest.raises(UsageError, match="veel te groot"):
        read_sheet(hostile)


@pytest.mark.parametrize(
    "xml",
    [
        b'<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst>&a;</sst>',
        "<?xml version='1.0' encoding='UTF-16'?><sst/>".encode("utf-16"),
        b"<?xml version='1.0' encoding='IBM037'?><sst/>",
        b"no xml",
    ],
)
def test_xml_that_no_spreadsheet_program_writes_is_refused(xml: bytes) -> None:
    hostile = with_part(filled(("a", "ja")), "xl/sharedStrings.xml", xml)

    with pytest.raises(UsageError, match="rekenprogramma"):
        read_sheet(hostile)


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 no archive", b"%PDF-1.7", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600]
)
def test_a_file_that_is_no_worksheet_is_refused_with_a_way_out(data: bytes) -> None:
    with pytest.raises(UsageError) as refused:
        read_sheet(data)

    assert "xlsx" in refused.value.hint


def test_a_damaged_sheet_is_refused_without_its_text() -> None:
    hostile = with_part(filled(("a", "ja")), "xl/worksheets/sheet1.xml", b"<worksheet><geheim></worksheet>")

    with pytest.raises(UsageError, match="beschadigd") as refused:
        read_sheet(hostile)

    assert "geheim" not in refused.value.message
    assert refused.value.__cause__ is None


def test_more_rows_than_a_person_fills_in_are_refused() -> None:
    with pytest.raises(UsageError, match="meer dan 20000 rijen"):
        read_sheet(filled(*((str(number), "ja") for number in range(MOST_ROWS + 1))))


@pytest.mark.parametrize("last", ["1048576", "99999999999"])
def test_a_row_with_a_very_high_number_costs_little(last: str) -> None:
    rows = f'<row r="1"><c r="A1" t="inlineStr"><is><t>Bestand</t></is></c></row><row r="{last}"/>'
    xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f"<sheetData>{rows}</sheetData></worksheet>"
    )

    read = read_sheet(with_part(filled(("a", "ja")), "xl/worksheets/sheet1.xml", xml.encode()))

    assert read.titles == ("Bestand",)
    assert read.rows == ()


def test_a_sheet_without_titles_is_refused() -> None:
    empty = Workbook()
    kept = io.BytesIO()
    empty.save(kept)

    with pytest.raises(UsageError, match="kopregel"):
        read_sheet(kept.getvalue())


def test_a_sheet_is_found_by_its_name() -> None:
    book = written_sheet(sheet(("a", "ja")))

    assert read_sheet(book, name="Uitleg").titles == ("", "Vul de gele kolom in.")
    with pytest.raises(UsageError, match="geen blad 'Elders'"):
        read_sheet(book, name="Elders")


def test_a_number_stays_a_number_and_a_locked_sheet_opens_what_is_to_fill_in() -> None:
    locked = Sheet("Proef", COLUMNS, ((12, ""),), is_locked=True)

    page = load_workbook(io.BytesIO(written_sheet(locked))).worksheets[0]

    assert page["A2"].value == 12
    assert page.protection.sheet
    assert [page[place].protection.locked for place in ("A2", "B2")] == [True, False]
