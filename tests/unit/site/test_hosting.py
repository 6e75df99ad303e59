import os
from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import CannotFinishError
from generator.site.hosting import build_site
from generator.staging.public import PublicSite


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_site_gives_the_same_bytes_on_another_day(
    site: PublicSite, theme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    build_site(site, theme, into=tmp_path / "one")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    build_site(site, theme, into=tmp_path / "two")
    assert _files(tmp_path / "one") == _files(tmp_path / "two")


def test_a_folder_that_holds_something_is_left_alone(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("x", "utf-8")
    with pytest.raises(CannotFinishError):
        build_site(site, theme, into=tmp_path)
    assert kept.read_text("utf-8") == "x"


def test_nothing_is_printed_or_logged(
    site: PublicSite,
    theme: Path,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    stats = build_site(site, theme, into=tmp_path / "site")
    assert capfd.readouterr() == ("", "")
    assert (caplog.records, stats.notices) == ([], ())


def test_a_broken_template_becomes_an_error_of_ours(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    own = tmp_path / "theme"
    own.mkdir()
    for template in theme.glob("*.html"):
        (own / template.name).write_bytes(template.read_bytes())
    (own / "glossary.html").write_text("{{ there_is_no_such_name }}", "utf-8")
    with pytest.raises(CannotFinishError, match="Samenwerking"):
        build_site(site, own, into=tmp_path / "site")


def test_only_pages_and_assets_are_written(built: Path) -> None:
    endings = {Path(name).suffix for name in _files(built)}
    assert endings == {".html", ".css", ".js", ".mjs", ".svg", ".woff2", ".txt"} & endings
    assert not [name for name in _files(built) if "sitemap" in name or "README" in name or "empty" in name]


def test_no_page_tells_how_it_was_made(built: Path) -> None:
    pages = [content.decode().lower() for name, content in _files(built).items() if name.endswith(".html")]
    assert not [
        page for page in pages if "mkdocs" in page or "material" in page or 'name="generator"' in page
    ]


def test_a_site_without_anything_public_still_has_its_pages(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    empty = PublicSite(site.publisher, site.moment, ())
    build_site(empty, theme, into=tmp_path / "site")
    names = {os.path.dirname(name) for name in _files(tmp_path / "site")}  # noqa: PTH120 - these are no paths on disk
    assert {"", "zoeken", "niet-openbaar", "volgen", "gemeenten", "melden"} <= names


def test_the_label_example_is_on_every_page_of_an_example_only(
    site: PublicSite, built: Path, theme: Path, tmp_path: Path
) -> None:
    real = replace(site, publisher=replace(site.publisher, example=False))
    build_site(real, theme, into=tmp_path / "site")
    label = b'class="voorbeeld-strook"'
    pages = [content for name, content in _files(built).items() if name.endswith(".html")]
    assert all(label in page for page in pages)
    assert not [name for name, content in _files(tmp_path / "site").items() if label in content]
