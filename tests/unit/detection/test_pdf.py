import multiprocessing
from pathlib import Path

import pytest

from bench.attachments.pdf_burdened import burdened
from bench.attachments.pdf_hostile import BOMBS, mutants
from bench.attachments.pdf_paper import PERSON, Paper, line, printed, text_page
from bench.attachments.pdf_run import is_badly_redacted, is_right, pdf_cases
from generator.detection.hidden import Hidden, HiddenKind, Inspected
from generator.detection.pdf import LARGEST, inspect_pdf
from generator.detection.pdf_guard import apart
from generator.detection.pdf_inspection import inspect_here
from generator.model.finding import Severity
from generator.model.text import Text

OTHERS = Path(__file__).resolve().parents[4] / "shared" / "x-ray-testfiles"
REDACTED_BADLY = {"bad_cross_hatched_redactions", "rectangles_yes", "rectangles_yes_2"}
# the others take seconds each, and are tried by `bench.attachments.pdf_run --mutants`
QUICK = (
    "content-bomb",
    "page-tree-in-a-circle",
    "outline-in-a-circle",
    "deep-array",
    "deep-dictionary",
    "form-within-itself",
    "huge-page",
    "long-page",
    "no-page-size",
    "many-dashes",
    "many-letters",
    "laughing-properties",
)
WEIGHTS = {
    HiddenKind.OCR_MISMATCH: {Severity.WARNING},
    HiddenKind.NO_TEXT_LAYER: {Severity.WARNING},
    HiddenKind.TOOL_METADATA: {Severity.ADVICE},
    HiddenKind.NOT_TAGGED: {Severity.ADVICE},
    HiddenKind.NO_LANGUAGE: {Severity.ADVICE},
    HiddenKind.NO_TITLE: {Severity.ADVICE},
    HiddenKind.UNREADABLE: {Severity.ERROR, Severity.WARNING},  # a warning where it can be read all the same
    HiddenKind.ORPHAN: {Severity.ERROR, Severity.WARNING},  # a warning for working data of a program
}


@pytest.fixture(scope="module")
def judged():
    """The own set, which is known to do no harm, without a process for each file."""
    return [(case, inspect_here(case.data, lambda: None)) for case in pdf_cases()]


def test_every_fault_is_found_and_every_clean_file_passes(judged):
    wrong = [case.name for case, inspected in judged if not is_right(case, inspected)]

    assert wrong == []
    assert sum(case.kind is None for case, _ in judged) >= 25
    assert len(judged) >= 100


def test_what_is_found_weighs_as_much_as_it_should(judged):
    found = [item for _, inspected in judged for item in inspected.hidden]

    wrong = {item.kind for item in found if item.severity not in WEIGHTS.get(item.kind, {Severity.ERROR})}

    assert wrong == set()


def test_nothing_found_is_told_in_words(judged):
    told = " ".join(repr(inspected) for _, inspected in judged)

    assert "Voorbeeld" not in told
    assert "voorbeeld@" not in told


def test_hidden_text_has_its_page_and_its_number_of_letters():
    data = printed(Paper([text_page(), text_page(line((60, 94), PERSON, how="1 g"))]))

    inspected = inspect_pdf(data)

    where = Text("bladzijde 2", "page 2")
    letters = sum(sign.isalnum() for sign in PERSON)
    assert inspected.hidden == (Hidden(HiddenKind.HIDDEN_TEXT, Severity.ERROR, where, letters),)
    assert inspected.pages == 2


def test_two_faults_in_one_file_are_both_found():
    data = printed(Paper([text_page(line((60, 94), PERSON, how="1 g"))])) + b"daarna nog iets"

    inspected = inspect_pdf(data)

    assert {item.kind for item in inspected.hidden} == {HiddenKind.HIDDEN_TEXT, HiddenKind.TRAILING_DATA}


def test_texts_of_pages_and_beside_them_can_be_read():
    data = next(data for name, _, data in burdened() if name == "bookmark")

    inspected = inspect_pdf(data)

    texts = {item.where.nl: item.text for item in inspected.readable}
    assert "De toezichthouder bezocht" in texts["bladzijde 1"]
    assert "@example.org" in texts["bladwijzers"]
    assert texts["eigenschap 'title'"] == "Rapport toezicht Wmo"


def test_scans_are_told_once_with_their_pages():
    scanned = next(case.data for case in pdf_cases() if case.name == "scans-without-text")

    inspected = inspect_pdf(scanned)

    assert [item.where.nl for item in inspected.hidden] == ["bladzijden 1-2, 4"]


def test_a_file_that_is_too_large_is_not_looked_into():
    data = b"%PDF-1.7\n" + bytes(LARGEST)

    inspected = inspect_pdf(data)

    assert [item.kind for item in inspected.hidden] == [HiddenKind.TOO_LARGE]


def each_mutant(_data, go_on):
    return [inspect_here(data, go_on) for data in mutants(300, seed=20260301)]


def test_damaged_files_give_an_answer():
    answers = apart(each_mutant, b"")  # one process for all of them: that is three times as fast

    assert all(isinstance(answer, Inspected) for answer in answers)
    assert any(HiddenKind.UNREADABLE in {item.kind for item in answer.hidden} for answer in answers)
    assert any(HiddenKind.UNREADABLE not in {item.kind for item in answer.hidden} for answer in answers)


@pytest.mark.parametrize("name", QUICK)
def test_a_hostile_file_gives_an_answer(name):
    data = BOMBS[name]()

    answer = inspect_pdf(data)

    assert isinstance(answer, Inspected)


def test_files_of_others_are_told_apart():
    if not OTHERS.is_dir():
        pytest.skip(
            f"geen map {OTHERS.name} naast het project: bestanden van anderen, met hun eigen licentie"
        )
    files = {path.stem: path.read_bytes() for path in sorted(OTHERS.glob("*.pdf"))}

    marked = {name for name, data in files.items() if is_badly_redacted(inspect_pdf(data))}

    clean = files.keys() - REDACTED_BADLY
    assert marked >= REDACTED_BADLY
    assert len(clean - marked) / len(clean) >= 0.90


def test_inspecting_leaves_no_process_behind():
    data = printed(Paper([text_page()]))

    inspect_pdf(data)

    assert multiprocessing.active_children() == []
