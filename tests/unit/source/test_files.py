"""Where sources come from."""

import io
import zipfile
from pathlib import Path

from generator.source.files import ArchivedFiles, Entry, FolderFiles


def test_a_folder_gives_its_files_sorted_and_follows_no_link(tmp_path: Path) -> None:
    (tmp_path / "content" / "b").mkdir(parents=True)
    (tmp_path / "content" / "b" / "x.md").write_text("abc", encoding="utf-8")
    (tmp_path / "content" / "a.yml").write_text("a", encoding="utf-8")
    (tmp_path / "content" / "c").symlink_to(tmp_path)

    entries = list(FolderFiles(tmp_path).entries())

    assert entries == [
        Entry("content/a.yml", 1),
        Entry("content/b/x.md", 3),
        Entry("content/c", 0, is_link=True),
    ]


def test_a_top_folder_that_is_a_link_is_a_link(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    (tmp_path / "reports").symlink_to(tmp_path / "elders")

    entries = list(FolderFiles(tmp_path).entries())

    assert entries == [Entry("reports", 0, is_link=True)]


def test_an_archive_gives_what_was_put_in() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("reports/p/2026/b.md", "bb")
        archive.writestr("content/portal.yml", "a")

    with zipfile.ZipFile(packed) as archive:
        files = ArchivedFiles(archive)
        entries = list(files.entries())
        text = files.read("reports/p/2026/b.md")

    assert entries == [Entry("content/portal.yml", 1), Entry("reports/p/2026/b.md", 2)]
    assert text == b"bb"
