import hashlib
import re
import shutil
from pathlib import Path

from generator.site.hosting import build_site
from generator.staging.public import PublicSite

HASHED = re.compile(r"\.([0-9a-f]{10})\.(?:css|js|woff2)$")


def assets(folder: Path) -> dict[str, bytes]:
    found = (folder / "assets").rglob("*")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found if path.is_file()}


def test_the_name_of_an_asset_says_what_is_in_it(built: Path) -> None:
    found = assets(built / "vlietstreek")

    named = {path: HASHED.search(path) for path in found}
    assert {path for path, match in named.items() if not match} == {
        "assets/icon.svg",
        "assets/search.mjs",
        "assets/fonts/toezicht-sans-OFL.txt",
    }
    for path, match in named.items():
        assert match is None or match[1] == hashlib.sha256(found[path]).hexdigest()[:10]


def test_other_programs_find_the_engine_at_its_own_address(built: Path, theme: Path) -> None:
    found = assets(built / "vlietstreek")

    (copy,) = [path for path in found if re.fullmatch(r"assets/search\.[0-9a-f]{10}\.js", path)]
    assert found["assets/search.mjs"] == found[copy] == (theme / "assets/search.mjs").read_bytes()


def test_scripts_and_styles_load_each_other_by_those_names(built: Path) -> None:
    found = assets(built / "vlietstreek")

    loaded = {
        f"assets/{name}"
        for path, content in found.items()
        if path.endswith((".js", ".css"))
        for name in re.findall(r'(?:"\./|url\("?)([a-z0-9./-]+\.(?:m?js|woff2))"', content.decode())
    }
    assert len(loaded) >= 4
    assert loaded <= set(found)


def test_a_change_in_one_script_renames_all_that_load_it(
    site: PublicSite, built: Path, theme: Path, tmp_path: Path
) -> None:
    own = tmp_path / "theme"
    shutil.copytree(theme, own)
    with (own / "assets/search-cards.js").open("a", encoding="utf-8") as script:
        script.write("// more\n")

    build_site(site, own, into=tmp_path / "site")

    before, after = assets(built / "vlietstreek"), assets(tmp_path / "site")
    renamed = {HASHED.sub("", path) for path in before if path not in after}
    assert renamed == {f"assets/search-{name}" for name in ("cards", "filters", "list", "page")}


def test_no_template_names_a_script_or_font_by_its_own_name(theme: Path) -> None:
    named = re.compile(r"assets/[a-z/-]+\.(?:m?js|woff2|css)\"")

    wrong = [path.name for path in theme.glob("*.html") if named.search(path.read_text("utf-8"))]

    assert wrong == []
