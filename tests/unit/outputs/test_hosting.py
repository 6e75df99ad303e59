import re
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.model.forge import Forge
from generator.model.provider import Portal
from generator.outputs.hosting.apache import apache
from generator.outputs.hosting.caddy import caddy
from generator.outputs.hosting.group import Group, Place
from generator.outputs.hosting.host_files import host_files, host_files_of_all
from generator.outputs.hosting.nginx import nginx
from generator.outputs.hosting.static_host import static_host
from generator.outputs.hosting.table import groups, pattern_of
from generator.staging.public import PublicPortal, PublicSite, SecurityContact

IN_FOLDER = Place("https://www.example.org/wmo.toezicht/")
WHOLE_HOST = Place("https://toezicht.example.org/", folders=("duinkust", "vlietstreek"))
PATHS = [
    ("assets/site.376459738d.css", "blijvend"),
    ("assets/fonts/toezicht-sans.43bb87c853.woff2", "blijvend"),
    ("assets/search/d-448a11fe8478-0.bin", "rest"),  # its name has a hash, but it holds words of documents
    ("assets/search/head.bin", "rest"),
    ("assets/search.mjs", "rest"),
    ("assets/icon.svg", "vast"),
    ("assets/delen/vr-2026-001.png", "delen"),
    ("rapport/2026/vr-2026-001/", "rest"),
    ("rapport/2026/vr-2026-001/bijlage.pdf", "bijlagen"),
    ("rapport/2026/vr-2026-001/cijfers.csv", "bijlagen"),
    ("rapport/2026/vr-2026-001/foto.jpeg", "plaatjes"),
    ("rapport/2026/vr-2026-001/gegevens.json", "gegevens"),
    ("feed.xml", "rss"),
    ("gemeente/vlietdam/atom.xml", "atom"),
    ("gemeente/vlietdam/feed.json", "jsonfeed"),
    ("volledigheid/geteld.csv", "gegevens"),
    ("sitemap.xml", "gegevens"),
    ("404.html", "rest"),
]


def group_of(path: str, place: Place) -> Group:
    return next(group for group in groups(place) if re.match(pattern_of(group, place), path))


def files_of(site: PublicSite, folder: Path) -> dict[str, str]:
    return {file.path: file.content.decode() for file in host_files(site, folder)}


@pytest.mark.parametrize(("path", "name"), PATHS)
@pytest.mark.parametrize(
    ("place", "folder"),
    [(IN_FOLDER, "/wmo.toezicht/"), (WHOLE_HOST, "/"), (WHOLE_HOST, "/duinkust/")],
)
def test_a_file_is_served_as_what_it_is_wherever_the_site_stands(
    place: Place, folder: str, path: str, name: str
) -> None:
    assert group_of(folder + path, place).name == name


@pytest.mark.parametrize("group", groups(WHOLE_HOST), ids=lambda group: group.name)
def test_no_answer_lets_code_in_a_page_or_another_host_in(group: Group) -> None:
    headers = {header.name: header.value for header in group.headers}

    assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert "http" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"].startswith("public, max-age=")


def test_only_what_never_changes_is_kept_for_long() -> None:
    lasting = [
        group.name
        for group in groups(WHOLE_HOST)
        if any("immutable" in header.value for header in group.headers)
    ]

    assert lasting == ["blijvend"]


@pytest.mark.parametrize(
    "path",
    [
        "rapport/2026/vr-2026-001/",
        "rapport/2026/vr-2026-001/gegevens.json",
        "rapport/2026/vr-2026-001/bijlage.pdf",
        "rapport/2026/vr-2026-001/foto.jpeg",
        "assets/delen/vr-2026-001.png",
        "assets/search/d-448a11fe8478-0.bin",
        "aanbevelingen/aanbevelingen.csv",
        "werkprogramma.ics",
        "feed.xml",
    ],
)
def test_what_tells_of_a_document_leaves_every_cache_within_a_minute(path: str) -> None:
    headers = {header.name: header.value for header in group_of(f"/{path}", WHOLE_HOST).headers}

    assert headers["Cache-Control"] == "public, max-age=60, must-revalidate"


def test_an_example_stays_out_of_search_engines() -> None:
    def indexed(place: Place) -> set[bool]:
        return {"X-Robots-Tag" in {header.name for header in group.headers} for group in groups(place)}

    assert indexed(WHOLE_HOST) == {False}
    assert indexed(replace(WHOLE_HOST, is_example=True)) == {True}


def test_the_form_has_a_policy_of_its_own_at_one_address_only(portal: PublicPortal, tmp_path: Path) -> None:
    forge = Forge(kind="forgejo", repository="toezicht/site", base_url="https://forge.example.org")
    files = {file.path: file.content.decode() for file in host_files_of_all(portal, tmp_path, forge=forge)}

    form = [line for line in files["_server/nginx.conf"].splitlines() if "/admin/" in line]

    assert form == ['location ~ "^/admin/" {']
    assert files["_server/nginx.conf"].count("'unsafe-eval'") == 1


def test_a_site_in_a_folder_gives_what_is_for_the_host_aside_with_a_letter(
    site: PublicSite, tmp_path: Path
) -> None:
    security = SecurityContact("mailto:veiligheid@example.org", None)
    site = replace(site, publisher=replace(site.publisher, security=security))

    files = files_of(site, tmp_path)

    assert set(files) == {
        ".htaccess",
        "_root/.well-known/security.txt",
        "_root/LEES-MIJ.txt",
        "_root/_headers",
        "_root/robots.txt",
        "_server/Caddyfile",
        "_server/nginx.conf",
    }
    assert "https://toezicht.example.org/.well-known/security.txt" in files["_root/LEES-MIJ.txt"]


def test_a_site_with_a_host_of_its_own_has_everything_at_its_root(site: PublicSite, tmp_path: Path) -> None:
    own = replace(site, publisher=replace(site.publisher, site_url="https://toezicht.example.org/"))

    assert set(files_of(own, tmp_path)) == {
        ".htaccess",
        "_headers",
        "_server/Caddyfile",
        "_server/nginx.conf",
        "robots.txt",
    }


def test_robots_txt_names_the_sitemap_but_not_that_of_an_example(site: PublicSite, tmp_path: Path) -> None:
    real = replace(site, publisher=replace(site.publisher, example=False))

    of_example, of_real = (files_of(one, tmp_path)["_root/robots.txt"] for one in (site, real))

    assert "Sitemap: https://toezicht.example.org/vlietstreek/sitemap.xml" in of_real
    assert "Sitemap" not in of_example
    assert "Disallow" not in of_example  # who may not read a page cannot read 'noindex' on it


def test_host_for_static_sites_hears_once_how_long_a_file_may_be_kept() -> None:
    css = "assets/site.376459738d.css"
    place = replace(WHOLE_HOST, lasting=(css, f"duinkust/{css}", f"vlietstreek/{css}"))

    text = static_host(place)

    blocks = text.partition("\n\n")[2].strip().split("\n\n")
    cached = [block.splitlines()[0] for block in blocks if "Cache-Control" in block]
    assert cached == [f"/{css}", f"/:site/{css}"]
    assert blocks[0].startswith("/*\n  Content-Security-Policy: default-src 'none';")


def test_braces_of_the_files_are_balanced_and_every_pattern_stands_between_quotes() -> None:
    for text in (nginx(WHOLE_HOST), caddy(WHOLE_HOST)):
        bare = re.sub(r'"[^"\n]*"|#[^\n]*', "", text)
        assert bare.count("{") == bare.count("}")
    opened = re.findall(r"^<(\w+)", apache(WHOLE_HOST), flags=re.MULTILINE)
    closed = re.findall(r"^</(\w+)", apache(WHOLE_HOST), flags=re.MULTILINE)
    assert opened == closed


@pytest.mark.parametrize("path", ['a"; }', "a{b}", "$uri", "a b", "../b#", "a;b"])
def test_an_address_that_would_be_an_order_for_a_web_server_is_refused(path: str) -> None:
    with pytest.raises(ValidationError):
        Portal(name="Portaal", site_url=f"https://toezicht.example.org/{path}/")


def test_every_file_sends_the_same_policy_for_a_page() -> None:
    policy = {header.name: header.value for header in groups(WHOLE_HOST)[-1].headers}[
        "Content-Security-Policy"
    ]

    for text in (nginx(WHOLE_HOST), apache(WHOLE_HOST), caddy(WHOLE_HOST), static_host(WHOLE_HOST)):
        assert policy in text
        assert "Strict-Transport-Security" not in re.sub(r"^#.*$", "", text, flags=re.MULTILINE)
