"""Files of this program are made again; what somebody else wrote stays as it was."""

from pathlib import Path

import pytest

from generator.errors import CannotFinishError, UsageError
from generator.outputs.output_file import OutputFile
from generator.pipeline.renewing import renew

MARKER = "Gemaakt met 'toezicht proef'"
FILES = (OutputFile("a/een.yml", f"# {MARKER}\nnieuw\n".encode()), OutputFile("twee.md", b"nieuw\n"))


def made(root: Path) -> list[bytes]:
    renew(FILES, root, marker=MARKER, command="proef")
    return [(root / file.path).read_bytes() for file in FILES]


def test_files_are_written_where_nothing_is(tmp_path: Path) -> None:
    assert made(tmp_path) == [file.content for file in FILES]


def test_what_begins_with_our_marker_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "twee.md").write_text(f"<!-- {MARKER} -->\noud\n", encoding="utf-8")

    assert made(tmp_path)[1] == b"nieuw\n"


@pytest.mark.parametrize(
    "old", [b"van iemand\n", f"van iemand\n# {MARKER}\n".encode(), b"\xff\xfe", b""], ids=range(4)
)
def test_where_one_is_of_somebody_else_none_is_written(tmp_path: Path, old: bytes) -> None:
    (tmp_path / "twee.md").write_bytes(old)

    with pytest.raises(UsageError, match="niet met 'toezicht proef' gemaakt"):
        made(tmp_path)

    assert (tmp_path / "twee.md").read_bytes() == old
    assert not (tmp_path / "a").exists()


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("geen map", encoding="utf-8")

    with pytest.raises(CannotFinishError):
        made(tmp_path)
