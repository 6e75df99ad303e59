"""`toezicht intake`: an archive of old files by way of a worksheet; each once, and none hides another."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from project import MOMENT, Answer, Project

from bench.scaffolding.archive_run import run
from bench.scaffolding.old_reports import old_report
from generator.scaffolding import archive_columns as columns
from generator.source.worksheet import ReadRow, read_sheet
from generator.source.worksheet_writing import written_sheet

FILLED = {
    columns.TAKE: "ja",
    columns.KIND: "Rapport",
    columns.TITLE: "Onderzoek van vroeger",
    "Vorm": "Proactief toezicht",
    "Soort onderzoek": "Risicogestuurd onderzoek",
    "Gemeenten": "Polderdijk",
    columns.ACCESSIBLE: "Niet toegankelijk",
}


@dataclass(frozen=True)
class Archive:
    """A folder with old files, and the worksheet that is made of it."""

    project: Project
    folder: Path

    @property
    def worksheet(self) -> Path:
        return self.folder.with_suffix(".xlsx")

    def add(self, name: str, content: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def run(self) -> Answer:
        words = (str(self.folder), "--worksheet", str(self.worksheet), "--partnership", "westpolder")
        return self.project.run("intake", *words, "--at", MOMENT)

    def rows(self, suffix: str = "") -> tuple[ReadRow, ...]:
        return read_sheet(self.folder.with_name(f"{self.folder.name}{suffix}.xlsx").read_bytes()).rows

    def fill_in(self, **others: str) -> None:
        """Answer every row alike; a cell that is named by its address gets that text."""
        told = [_filled(row, others) for row in self.rows()]
        self.worksheet.write_bytes(written_sheet(columns.sheet_of(told)))

    def made(self) -> list[str]:
        return sorted(path.name for path in self.project.root.glob("reports/westpolder/2019/*.md"))


def _filled(row: ReadRow, others: Mapping[str, str]) -> tuple[str, ...]:
    told = {title: row.get(title) for title in columns.TITLES}
    told |= FILLED
    told |= {title: others[row.cell(title)] for title in columns.TITLES if row.cell(title) in others}
    return tuple(told.values())


def cell(title: str, number: int) -> str:
    return ReadRow(number, columns.TITLES, ()).cell(title)


@pytest.fixture
def archive(project: Project, tmp_path: Path) -> Archive:
    made = Archive(project, tmp_path / "archief")
    for number in (0, 5):  # both of 2019
        made.add(f"map/rapport-{number}.pdf", old_report(number))
    return made


def test_the_first_time_makes_a_worksheet_and_nothing_else(archive: Archive) -> None:
    answer = archive.run()

    assert answer.status == 0
    assert [row.get(columns.FILE) for row in archive.rows()] == ["map/rapport-0.pdf", "map/rapport-5.pdf"]
    assert [row.get(columns.KEY_ID) for row in archive.rows()] == ["VR-2019-001", "VR-2019-002"]
    assert "nog een keer" in answer.out
    assert archive.made() == []


def test_the_second_time_makes_a_document_of_each_row_that_says_ja(archive: Archive) -> None:
    archive.run()
    archive.fill_in(**{cell(columns.TAKE, 3): "nee"})

    answer = archive.run()

    assert archive.made() == ["vr-2019-001-onderzoek-van-vroeger.md"]
    source = archive.project.read(f"reports/westpolder/2019/{archive.made()[0]}")
    assert '{file: "vr-2019-001.pdf", title: "Onderzoek van vroeger", role: main, accessible: "no"}' in source
    assert "Overgenomen: 1." in answer.out


def test_what_is_made_passes_the_check(archive: Archive) -> None:
    archive.project.replace("content/westpolder/partnership.yml", ("from: 2020-01-01", "from: 2015-01-01"))
    archive.run()
    archive.fill_in()

    answer = archive.run()

    assert answer.status == 0, answer.out
    assert "error" not in {item["severity"] for item in archive.project.check("reports").json["findings"]}


def test_doing_it_again_makes_nothing_more(archive: Archive) -> None:
    archive.run()
    archive.fill_in()
    archive.run()
    before = archive.made()

    answer = archive.run()

    assert archive.made() == before
    assert "was al VR-2019-001" in answer.out


def test_the_same_file_under_two_names_is_taken_over_once(archive: Archive) -> None:
    archive.add("map/kopie.pdf", old_report(0))
    archive.run()
    assert "hetzelfde bestand als in rij 2" in archive.rows()[1].get(columns.FINDINGS)
    archive.fill_in()

    answer = archive.run()

    assert len(archive.made()) == 2
    assert "hetzelfde bestand als in rij 2" in answer.out


def test_what_was_stopped_halfway_goes_on_where_it_was(archive: Archive, tmp_path: Path) -> None:
    archive.run()
    archive.fill_in()
    archive.run()
    journal = tmp_path / "archief.voortgang"
    lines = journal.read_bytes().splitlines(keepends=True)
    document = archive.project.root / "reports/westpolder/2019" / archive.made()[1]
    document.unlink()  # as if the power went just before the last document was written
    journal.write_bytes(b"".join(lines[:-1]) + lines[-1][:20])

    archive.run()

    assert document.exists()
    assert len(archive.made()) == 2


def test_a_document_that_was_written_just_before_a_stop_is_not_made_twice(
    archive: Archive, tmp_path: Path
) -> None:
    archive.run()
    archive.fill_in()
    archive.run()
    before = archive.made()
    journal = tmp_path / "archief.voortgang"
    journal.write_bytes(b"".join(journal.read_bytes().splitlines(keepends=True)[:-1]))

    archive.run()

    assert archive.made() == before


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (columns.TAKE, "misschien", "schrijf ja of nee"),
        (columns.KEY_ID, "rapport 1", "zoals VR-2026-001"),
        (columns.KEY_ID, "VR-2025-001", "al in gebruik"),
        (columns.KIND, "Roman", "kies uit: Beleid"),
        (columns.TITLE, "", "moet zijn ingevuld"),
        ("Gemeenten", "Nergenshuizen", "staat niet in de lijst"),
        ("Bezocht op", "31-02-2019", "een dag die bestaat"),
        ("Jaar", "2019", "maak de cel leeg"),
        (columns.ACCESSIBLE, "", "kies uit: Toegankelijk"),
        (columns.FORM, "anders", "kies uit: bijlage, tekst"),
        (columns.FILE, "../../project/content/portal.yml", "staat niet in de map"),
        (columns.FILE, "map/rapport-5.pdf", "is veranderd"),
    ],
)
def test_a_wrong_cell_is_named_and_stops_no_other_row(
    archive: Archive, title: str, text: str, told: str
) -> None:
    archive.run()
    archive.fill_in(**{cell(title, 2): text})

    answer = archive.run()

    assert answer.status == 1
    assert f"{cell(title, 2)}: " in answer.out
    assert told in answer.out
    assert archive.made() == ["vr-2019-002-onderzoek-van-vroeger.md"]


def test_a_formula_in_a_row_is_refused_and_stops_no_other_row(archive: Archive) -> None:
    archive.run()
    archive.fill_in()
    book = load_workbook(archive.worksheet)
    book.worksheets[0][cell(columns.TITLE, 2)] = "=1+1"
    book.save(archive.worksheet)

    answer = archive.run()

    assert f"{cell(columns.TITLE, 2)}: hier staat een formule" in answer.out
    assert len(archive.made()) == 1


def test_a_file_that_hides_something_is_refused_and_stops_no_other_row(archive: Archive) -> None:
    archive.add("map/rapport-29.pdf", old_report(29))
    archive.add("map/rapport-23.pdf", old_report(23))
    archive.run()
    archive.fill_in()

    answer = archive.run()

    assert answer.status == 1
    assert "bestand in het bestand" in answer.out
    assert "beschadigd" in answer.out
    assert len(archive.made()) == 2


def test_an_empty_id_gets_the_next_one_that_is_free(archive: Archive) -> None:
    archive.run()
    archive.fill_in(**{cell(columns.KEY_ID, 2): ""})

    archive.run()

    assert [name[:11] for name in archive.made()] == ["vr-2019-002", "vr-2019-003"]


def test_the_text_of_a_word_file_can_be_taken_over(archive: Archive) -> None:
    document = Document()
    document.add_heading("Wat is onderzocht", 1)
    document.add_paragraph("Wij keken naar begeleiding, vastgesteld op 3 maart 2019.")
    document.save(str(archive.folder / "oud.docx"))
    shutil.rmtree(archive.folder / "map")
    archive.run()
    archive.fill_in(**{cell("Vastgesteld op", 2): "3 maart 2019", cell(columns.ACCESSIBLE, 2): ""})

    answer = archive.run()

    assert "gemaakt" in answer.out
    source = archive.project.read(f"reports/westpolder/2019/{archive.made()[0]}")
    assert "## Wat is onderzocht" in source
    assert "adopted_on: 2019-03-03" in source


def test_what_became_of_each_row_stands_in_a_second_worksheet(archive: Archive) -> None:
    archive.run()
    archive.fill_in(**{cell(columns.TITLE, 2): ""})
    own = archive.worksheet.read_bytes()

    archive.run()

    results = [row.get(columns.RESULT) for row in archive.rows("-resultaat")]
    assert results == [f"{cell(columns.TITLE, 2)}: dit moet zijn ingevuld", "gemaakt: VR-2019-002"]
    assert archive.worksheet.read_bytes() == own


def test_a_worksheet_of_another_sort_is_refused(archive: Archive) -> None:
    archive.worksheet.write_bytes(b"geen werkblad")

    answer = archive.run()

    assert answer.status == 2
    assert "xlsx" in answer.err


def test_an_archive_that_is_stopped_twice_is_taken_over_once(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status = run(tmp_path, 24)

    assert status == 0
    assert "stopped 2 times" in capfd.readouterr().out
