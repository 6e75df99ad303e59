"""Files are written in one step, or not at all."""

from pathlib import Path

import pytest

from generator.errors import CannotFinishError
from generator.pipeline.mending import write
from generator.rules.mending import Mended

PATH = "reports/kustland/2026/vr-2026-001.md"


def folder_with_report(root: Path) -> Path:
    place = root / PATH
    place.parent.mkdir(parents=True)
    place.write_bytes(b"oud\r\n")
    place.chmod(0o604)
    return place


def test_a_file_is_replaced_with_its_line_ends_and_permissions(tmp_path: Path) -> None:
    place = folder_with_report(tmp_path)

    write(tmp_path, [Mended(PATH, "nieuw é\r\n", ())])

    assert place.read_bytes() == "nieuw é\r\n".encode()
    assert place.stat().st_mode & 0o777 == 0o604


def test_a_reader_who_had_the_old_file_open_reads_it_to_its_end(tmp_path: Path) -> None:
    place = folder_with_report(tmp_path)

    with place.open("rb") as reader:
        write(tmp_path, [Mended(PATH, "nieuw\r\n", ())])
        seen = reader.read()

    assert seen == b"oud\r\n"


def test_what_cannot_be_written_is_told_with_its_path_and_leaves_nothing(tmp_path: Path) -> None:
    place = folder_with_report(tmp_path)
    place.unlink()
    place.mkdir()
    (place / "vol").touch()

    with pytest.raises(CannotFinishError, match="kan niet worden bewaard") as caught:
        write(tmp_path, [Mended(PATH, "nieuw", ())])

    assert PATH in caught.value.message
    assert [item.name for item in place.parent.iterdir()] == [place.name]
