import os
import zipfile
from pathlib import Path

from generator.storage.site_zip import pack


def folder_with(root: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


FILES = {
    "rapport/index.html": b"<h1>Rapport</h1>" * 50,
    "index.html": b"<h1>Home</h1>",
    ".htaccess": b"# regels",
    "assets/search/head.bin": bytes(range(256)),
}


def test_who_unpacks_it_has_the_same_folder(tmp_path: Path) -> None:
    site = folder_with(tmp_path / "site", FILES)

    pack(site, tmp_path / "site.zip")

    with zipfile.ZipFile(tmp_path / "site.zip") as packed:
        packed.extractall(tmp_path / "unpacked")
    found = {
        path.relative_to(tmp_path / "unpacked").as_posix(): path.read_bytes()
        for path in (tmp_path / "unpacked").rglob("*")
        if path.is_file()
    }
    assert found == FILES


def test_the_same_site_gives_the_same_bytes_whenever_it_was_written(tmp_path: Path) -> None:
    first = folder_with(tmp_path / "first", FILES)
    second = folder_with(tmp_path / "second", dict(reversed(FILES.items())))
    os.utime(second / "index.html", (1, 1))
    (second / "index.html").chmod(0o600)

    pack(first, tmp_path / "first.zip")
    pack(second, tmp_path / "second.zip")

    assert (tmp_path / "first.zip").read_bytes() == (tmp_path / "second.zip").read_bytes()


def test_nothing_is_left_beside_it(tmp_path: Path) -> None:
    site = folder_with(tmp_path / "site", FILES)

    pack(site, tmp_path / "site.zip")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "site.zip"]
