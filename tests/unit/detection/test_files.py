import io
import time
import zipfile

import pytest

from bench.attachments.office_case import Case
from bench.attachments.office_fuzz import mutated, mutated_part
from bench.attachments.office_parts import docx, odf, packed, paragraph, part, run, xlsx
from bench.attachments.office_pictures import PERSON, plain
from bench.attachments.office_run import is_right, office_cases
from generator.detection.files import FILE_LIMIT, inspect_bytes, is_formula, visible_text
from generator.detection.hidden import HiddenKind, Inspected
from generator.model.finding import Severity
from generator.rules.attachments import rule_for

CASES = [pytest.param(case, id=case.name) for case in office_cases()]
SECONDS = 10
SEEDS = range(50)
MUTATED = {
    "a.docx": docx(
        paragraph(run("Tekst")), parts={"word/styles.xml": part("styles.xml", "", tag="styles")[1]}
    ),
    "a.xlsx": xlsx(),
    "a.odt": odf("<text:p>Tekst</text:p>"),
    "a.png": plain("PNG", "RGBA"),
    "a.jpg": plain(),
    "a.webp": plain("WEBP"),
}


def kinds(inspected: Inspected) -> set[HiddenKind]:
    return {item.kind for item in inspected.hidden}


@pytest.mark.parametrize("case", CASES)
def test_a_fault_is_found_and_a_clean_file_passes(case: Case) -> None:
    inspected = inspect_bytes(case.file, case.data)

    assert is_right(case, inspected), inspected.hidden


def test_the_set_is_large_enough_to_say_something() -> None:
    cases = list(office_cases())

    clean = [case for case in cases if case.kind is None]

    assert len(cases) - len(clean) >= 60
    assert len(clean) >= 25


@pytest.mark.parametrize("case", CASES)
def test_nothing_that_is_shown_of_an_outcome_holds_text(case: Case) -> None:
    inspected = inspect_bytes(case.file, case.data)

    shown = repr(inspected)

    assert PERSON.split()[1] not in shown
    assert "fhoekstra" not in shown


@pytest.mark.parametrize("case", CASES)
def test_a_kind_that_a_rule_takes_for_a_warning_is_never_an_error(case: Case) -> None:
    inspected = inspect_bytes(case.file, case.data)

    heavier = [
        item
        for item in inspected.hidden
        if item.severity is Severity.ERROR and rule_for(item.kind).severity is not Severity.ERROR
    ]

    assert heavier == []


def test_text_in_headers_notes_and_cells_is_given_to_read() -> None:
    head = part("header1.xml", paragraph(run("in de kop")), tag="hdr")[1]
    word = docx(paragraph(run("in de tekst")), ("header", "header1.xml"), parts={"word/header1.xml": head})

    read = [item.text for item in inspect_bytes("a.docx", word).readable]
    cells = [item.text for item in inspect_bytes("a.xlsx", xlsx()).readable]

    assert any("in de kop" in text for text in read)
    assert any("in de tekst" in text for text in read)
    assert "Norm\tOordeel\nN1\tvoldoet" in cells


def test_the_name_of_a_part_is_told_only_where_no_author_chose_it() -> None:
    word = docx(parts={f"word/media/{PERSON}.bin": b"x"})

    shown = " ".join(item.where.nl for item in inspect_bytes("a.docx", word).hidden)

    assert shown
    assert PERSON not in shown


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|x", "-A1*2", " =A1", "-2+A1"])
def test_a_cell_that_a_spreadsheet_carries_out_is_a_formula(cell: str) -> None:
    assert is_formula(cell)


@pytest.mark.parametrize(
    "cell", ["", "-", "-5", "+3,5 %", "- geen", "+31 88 000 00 00", "@", "a=b", "-1.200,50"]
)
def test_a_number_or_a_dash_is_no_formula(cell: str) -> None:
    assert not is_formula(cell)


def test_only_a_file_without_errors_gives_its_text_for_search() -> None:
    clean, faulty = (
        inspect_bytes("a.docx", docx()),
        inspect_bytes("a.docx", docx(paragraph(run("x", "<w:vanish/>")))),
    )

    assert "toezichthouder" in (visible_text(clean) or "")
    assert visible_text(faulty) is None


def test_a_libreoffice_file_is_known_by_its_own_word_wherever_that_stands() -> None:
    with zipfile.ZipFile(io.BytesIO(odf("<text:p>Tekst</text:p>"))) as archive:
        parts = {name: archive.read(name) for name in sorted(archive.namelist())}
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)

    inspected = inspect_bytes("a.odt", file.getvalue())

    assert inspected.hidden == ()


def test_a_file_of_100_megabytes_is_refused_at_once() -> None:
    data = bytes(2 * FILE_LIMIT)

    started = time.process_time()
    inspected = inspect_bytes("a.docx", data)

    assert kinds(inspected) == {HiddenKind.TOO_LARGE}
    assert time.process_time() - started < 1


def bomb(*, entries: int, size: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        for number in range(entries):
            archive.writestr(f"word/p{number}.xml", b" " * size)
    return file.getvalue()


@pytest.mark.parametrize(("entries", "size"), [(1, 30_000_000), (12, 19_000_000), (5000, 10)])
def test_an_archive_that_grows_is_refused_before_it_is_unpacked(entries: int, size: int) -> None:
    data = bomb(entries=entries, size=size)

    started = time.process_time()
    inspected = inspect_bytes("a.docx", data)

    assert kinds(inspected) == {HiddenKind.TOO_LARGE}
    assert time.process_time() - started < 1


def test_a_size_that_lies_is_told() -> None:
    data = bytearray(
        packed({"[Content_Types].xml": "<a/>", "word/document.xml": "<a>" + " " * 9000 + "</a>"})
    )
    at = data.rfind(b"PK\x01\x02") + 24

    data[at : at + 4] = (5).to_bytes(4, "little")
    inspected = inspect_bytes("a.docx", bytes(data))

    assert HiddenKind.UNREADABLE in kinds(inspected)


def test_a_picture_that_says_to_be_enormous_is_not_decoded() -> None:
    data = bytearray(plain("PNG", "RGBA"))
    data[16:24] = (60_000).to_bytes(4, "big") * 2

    inspected = inspect_bytes("a.png", bytes(data))

    assert kinds(inspected) == {HiddenKind.TRANSPARENT_COLOUR}


def test_deep_xml_is_told_and_does_no_harm() -> None:
    deep = "<a>" * 5000 + "</a>" * 5000

    inspected = inspect_bytes("a.odt", odf("", parts={"Deep.xml": deep}, listed=("Deep.xml",)))

    assert HiddenKind.UNREADABLE in kinds(inspected)


@pytest.mark.parametrize("name", MUTATED)
def test_a_damaged_file_gives_findings_or_passes_and_never_fails(name: str) -> None:
    started = time.process_time()

    for seed in SEEDS:
        inspect_bytes(name, mutated(MUTATED[name], seed=seed))

    assert time.process_time() - started < SECONDS


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.odt"])
def test_a_damaged_part_gives_findings_or_passes_and_never_fails(name: str) -> None:
    started = time.process_time()

    for seed in SEEDS:
        inspect_bytes(name, mutated_part(MUTATED[name], seed=seed))

    assert time.process_time() - started < SECONDS
