from pathlib import Path

from generator.storage.kept_sources import keep, open_kept

SOURCES = [
    ("reports/vliet/2026/b.md", b"twee"),
    ("content/portal.yml", "één".encode()),
    ("content/leeg.yml", b""),
]


def test_the_same_sources_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    keep(SOURCES, tmp_path / "een.zip")
    keep(reversed(SOURCES), tmp_path / "twee.zip")

    assert (tmp_path / "een.zip").read_bytes() == (tmp_path / "twee.zip").read_bytes()


def test_other_sources_give_other_bytes(tmp_path: Path) -> None:
    keep(SOURCES, tmp_path / "een.zip")
    keep([*SOURCES[1:], (SOURCES[0][0], b"drie")], tmp_path / "twee.zip")

    assert (tmp_path / "een.zip").read_bytes() != (tmp_path / "twee.zip").read_bytes()


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    keep(SOURCES, tmp_path / "vliet.zip")

    files = open_kept(tmp_path / "vliet.zip")

    with files.archive:
        assert [(entry.path, entry.size) for entry in files.entries()] == [
            ("content/leeg.yml", 0),
            ("content/portal.yml", 5),
            ("reports/vliet/2026/b.md", 4),
        ]
        assert {path: files.read(path) for path, _ in SOURCES} == dict(SOURCES)
        assert not files.has("content/geen.yml")
