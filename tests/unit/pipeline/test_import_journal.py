"""The account of an archive survives whatever stops the program."""

from pathlib import Path

import pytest

from generator.errors import CannotFinishError
from generator.pipeline.import_journal import Begun, journal_beside

BEGUN = Begun("VR-2019-001", "reports/xy/2019/vr-2019-001.md", ("reports/xy/2019/files/vr-2019-001.pdf",))


def test_what_was_noted_is_there_the_next_time(tmp_path: Path) -> None:
    journal = journal_beside(tmp_path / "a.xlsx")
    journal.note_seen("map/a.pdf", "h1", row=("ja", "x\ny"))
    journal.note_begun("h1", BEGUN)

    again = journal_beside(tmp_path / "a.xlsx")

    assert again.seen("map/a.pdf", "h1") == ("ja", "x\ny")
    assert again.seen("map/a.pdf", "h2") is None
    assert again.begun == {"h1": BEGUN}


def test_the_last_word_on_a_file_counts(tmp_path: Path) -> None:
    journal = journal_beside(tmp_path / "a.xlsx")
    journal.note_begun("h1", BEGUN)
    journal.note_begun("h1", Begun(BEGUN.identity, BEGUN.path, BEGUN.files, is_done=True))

    assert journal_beside(tmp_path / "a.xlsx").begun["h1"].is_done


@pytest.mark.parametrize(
    "cut", [b'{"form": 1, "step": "beg', b"\xff\x00", b"[]\n", b'{"form": 1}\n', b'{"form": 9}\n']
)
def test_a_line_that_was_cut_off_or_damaged_spoils_no_other(tmp_path: Path, cut: bytes) -> None:
    journal = journal_beside(tmp_path / "a.xlsx")
    journal.note_begun("h1", BEGUN)
    with journal.file.open("ab") as file:
        file.write(cut)

    again = journal_beside(tmp_path / "a.xlsx")
    again.note_begun("h2", BEGUN)

    assert set(journal_beside(tmp_path / "a.xlsx").begun) == {"h1", "h2"}


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("../elders.md", BEGUN.files[0]),
        (BEGUN.path, "../../.ssh/sleutel"),
        (BEGUN.path, "content/portal.yml"),
        ("content/portal.yml", BEGUN.files[0]),
    ],
)
def test_an_account_that_names_other_files_is_not_believed(tmp_path: Path, path: str, file: str) -> None:
    journal_beside(tmp_path / "a.xlsx").note_begun("h1", Begun(BEGUN.identity, path, (file,)))

    assert journal_beside(tmp_path / "a.xlsx").begun == {}


def test_where_nothing_can_be_kept_the_work_stops(tmp_path: Path) -> None:
    journal = journal_beside(tmp_path / "weg" / "a.xlsx")

    with pytest.raises(CannotFinishError, match="voortgang"):
        journal.note_begun("h1", BEGUN)
