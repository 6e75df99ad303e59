from pathlib import Path

import pytest

from generator.errors import CannotFinishError, UsageError
from generator.pipeline.replacing import Replaced, replace_files
from generator.source.files import FolderFiles


def texts(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_files_are_written_and_removed(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/oud.md").write_text("oud", encoding="utf-8")
    replace_files(tmp_path, Replaced({"reports/p/nieuw.md": b"nieuw"}, ("reports/oud.md",)))
    assert texts(tmp_path) == {"reports/p/nieuw.md": "nieuw"}
    assert (tmp_path / "reports/p/nieuw.md").stat().st_mode & 0o777 == 0o644


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("oud", encoding="utf-8")
    (tmp_path / "map").write_text("geen map", encoding="utf-8")
    with pytest.raises(CannotFinishError):
        replace_files(tmp_path, Replaced({"a.md": b"nieuw", "map/b.md": b"nieuw"}))
    assert texts(tmp_path) == {"a.md": "oud", "map": "geen map"}


@pytest.mark.parametrize("path", ["reports/p/a.md", "reports/a.md"])
def test_a_link_on_the_way_is_refused(tmp_path: Path, path: str) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elders"
    root.mkdir()
    elsewhere.mkdir()
    (root / "reports").symlink_to(elsewhere)
    with pytest.raises(UsageError):
        replace_files(root, Replaced({path: b"nieuw"}))
    assert texts(elsewhere) == {}


def test_the_tree_as_it_would_be_is_read_without_writing(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for name in ("a", "b", "c"):
        (tmp_path / f"content/{name}.yml").write_text("oud", encoding="utf-8")
    tree = Replaced({"content/b.yml": b"nieuw", "content/d.yml": b"meer"}, ("content/c.yml",)).over(
        FolderFiles(tmp_path)
    )
    found = {entry.path: tree.read(entry.path) for entry in tree.entries()}
    assert found == {"content/a.yml": b"oud", "content/b.yml": b"nieuw", "content/d.yml": b"meer"}
    assert list(found) == sorted(found)
    assert [tree.has(f"content/{name}.yml") for name in ("a", "c", "d")] == [True, False, True]
    assert sorted(texts(tmp_path)) == ["content/a.yml", "content/b.yml", "content/c.yml"]
