"""Where sources come from."""

import io
import zipfile
from pathlib import Path

from generator.source.files import ArchivedFiles, Entry, FolderFiles, PartnershipFiles


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
    assert list(PartnershipFiles(tmp_path).entries()) == entries


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


def test_of_some_partnerships_everything_is_listed_and_of_others_their_settings(tmp_path: Path) -> None:
    paths = (
        "content/a/pages/x.md",
        "content/a/partnership.yml",
        "content/b/glossary.yml",
        "content/b/partnership.yml",
        "content/portal.yml",
        "reports/a/2026/vr-2026-001.md",
        "reports/b/2026/vr-2026-001.md",
    )
    for path in paths:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x", encoding="utf-8")
    (tmp_path / "content" / "c").symlink_to(tmp_path / "content" / "a")

    found = list(PartnershipFiles(tmp_path, frozenset({"a"}), ("partnership.yml", "allow.yml")).entries())

    assert [(entry.path, entry.size, entry.is_link) for entry in found] == [
        ("content/a/pages/x.md", 1, False),
        ("content/a/partnership.yml", 1, False),
        ("content/b/partnership.yml", 1, False),
        ("content/c", 0, True),
        ("content/portal.yml", 1, False),
        ("reports/a/2026/vr-2026-001.md", 1, False),
    ]
