"""The site behind the web servers of Debian, with exactly the files that the build made for them."""

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from page_sorts import FOUND, REPORT, SITE, SORTS
from web_servers import apache, ask, nginx

from generator.outputs.hosting.group import Group, Place
from generator.outputs.hosting.table import groups, pattern_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PLACE = Place("https://toezicht.example.org/", folders=("duinkust", "vlietstreek"), is_example=True)
PDF, PICTURE = f"{REPORT}bijlage.pdf", f"{REPORT}foto.png"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f"
    "0005fe02fe0def46b80000000049454e44ae426082"
)
TYPES = {
    SITE: "text/html; charset=utf-8",
    f"{SITE}assets/search.mjs": "text/javascript; charset=utf-8",
    f"{SITE}assets/search/head.bin": "application/octet-stream",
    f"{SITE}assets/icon.svg": "image/svg+xml; charset=utf-8",
    f"{SITE}feed.xml": "application/rss+xml; charset=utf-8",
    f"{SITE}atom.xml": "application/atom+xml; charset=utf-8",
    f"{SITE}feed.json": "application/feed+json; charset=utf-8",
    f"{SITE}publications.json": "application/json; charset=utf-8",
    f"{SITE}sitemap.xml": "application/xml; charset=utf-8",
    f"{SITE}volgen.opml": "text/x-opml; charset=utf-8",
    f"{SITE}volledigheid/geteld.csv": "text/csv; charset=utf-8",
    "robots.txt": "text/plain; charset=utf-8",
    ".well-known/security.txt": "text/plain; charset=utf-8",
    PDF: "application/pdf",
    PICTURE: "image/png",
}
HIDDEN = (
    "_server/nginx.conf",
    f"{SITE}_server/Caddyfile",
    f"{SITE}_root/LEES-MIJ.txt",
    ".htaccess",
    "_headers",
)
WATCHING = """
window.broken = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.broken.push(`${violatedDirective} ${blockedURI}`));
"""


@pytest.fixture(scope="module")
def served(example_site: Path) -> Iterator[Path]:
    """A copy of the example with attachments, readable for a web server."""
    folder = Path(tempfile.mkdtemp(prefix="toezicht-"))
    folder.chmod(0o755)
    site = folder / "site"
    shutil.copytree(example_site.resolve(), site)
    (site / PDF).write_bytes(b"%PDF-1.4\n%%EOF\n")
    (site / PICTURE).write_bytes(PIXEL)
    yield site
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def at_nginx(served: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with nginx(served, tmp_path_factory.mktemp("nginx"), conf=served / "_server/nginx.conf") as address:
        yield address


@pytest.fixture(scope="module")
def at_apache(served: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with apache(served, tmp_path_factory.mktemp("apache")) as address:
        yield address


@pytest.fixture(params=["nginx", "apache"])
def server(request: pytest.FixtureRequest) -> str:
    address: str = request.getfixturevalue(f"at_{request.param}")
    return address


@pytest.fixture(scope="module")
def page(chromium: "Browser") -> Iterator["Page"]:
    context = chromium.new_context(locale="nl-NL")
    context.add_init_script(WATCHING)
    tab = context.new_page()
    yield tab
    context.close()


def group_of(path: str) -> Group:
    return next(group for group in groups(PLACE) if re.match(pattern_of(group, PLACE), f"/{path}"))


def one_of_each(site: Path) -> dict[str, Group]:
    """A file for each group of the table and each ending of a name."""
    found: dict[tuple[str, str], str] = {}
    for file in sorted(site.rglob("*")):
        path = file.relative_to(site).as_posix()
        is_served = file.is_file() and not re.search(r"(^|/)(_|\.ht|admin/)", path)
        if is_served:
            found.setdefault((group_of(path).name, file.suffix), path)
    return {path: group_of(path) for path in found.values()}


def test_every_sort_of_file_has_the_headers_of_the_table(server: str, served: Path) -> None:
    some = one_of_each(served)

    wrong = {}
    for path, group in some.items():
        answer, _ = ask(server, path)
        expected = {header.name: header.value for header in group.headers}
        found = {name: ", ".join(answer.headers.get_all(name, [])) for name in expected}
        if (answer.status, found) != (200, expected):
            wrong[path] = (answer.status, found)

    assert {group.name for group in some.values()} >= {group.name for group in groups(PLACE)}
    assert wrong == {}


def test_every_sort_of_file_has_its_type(server: str) -> None:
    found = {path: ask(server, path)[0].headers["Content-Type"] for path in TYPES}

    assert found == TYPES


def test_files_of_the_index_are_sent_as_they_are_and_pages_are_packed(server: str) -> None:
    shard, _ = ask(server, f"{SITE}assets/search/head.bin", Accept_Encoding="gzip")
    page, _ = ask(server, SITE, Accept_Encoding="gzip")

    assert shard.headers["Content-Encoding"] is None
    assert page.headers["Content-Encoding"] == "gzip"


def test_what_did_not_change_is_not_sent_again(server: str) -> None:
    first, _ = ask(server, f"{SITE}feed.xml")

    again, body = ask(server, f"{SITE}feed.xml", If_None_Match=first.headers["ETag"])

    assert (again.status, body) == (304, b"")


@pytest.mark.parametrize("path", HIDDEN)
def test_files_for_servers_are_not_for_readers(server: str, path: str) -> None:
    answer, _ = ask(server, path)

    assert answer.status in {403, 404}


@pytest.mark.parametrize("folder", ["", "duinkust/", "vlietstreek/"])
def test_what_is_not_there_has_the_page_and_the_policy_of_its_own_site(
    server: str, served: Path, folder: str
) -> None:
    answer, body = ask(server, f"{folder}rapport/2026/bestaat-niet/")

    assert answer.status == 404
    assert body == (served / folder / "404.html").read_bytes()
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_an_attachment_runs_nothing_and_is_saved(server: str) -> None:
    answer, _ = ask(server, PDF)

    assert answer.headers["Content-Security-Policy"].endswith("; sandbox")
    assert answer.headers["Content-Disposition"] == "attachment"


def test_no_page_breaks_the_policy_or_asks_or_keeps_anything(page: "Page", at_nginx: str) -> None:
    said: list[str] = []
    elsewhere: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda asked: asked.url.startswith(at_nginx) or elsewhere.append(asked.url))

    broken = {}
    for path in (*FOUND.values(), "zoeken/", f"{SITE}404.html"):
        page.goto(f"{at_nginx}{path}", wait_until="load")
        found = page.evaluate(
            "[...window.broken, ...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
        )
        if found:
            broken[path] = found

    assert (broken, said, elsewhere) == ({}, [], [])
    assert page.context.cookies() == []


def test_a_picture_is_shown_in_a_box_of_its_own(page: "Page", at_nginx: str) -> None:
    with page.context.new_page() as tab:
        tab.goto(f"{at_nginx}{PICTURE}")
        found = tab.evaluate("[document.images[0].naturalWidth, window.origin]")

    assert found == [1, "null"]


@pytest.mark.parametrize("folder", ["", SITE])
def test_a_question_is_answered_within_the_policy(page: "Page", at_nginx: str, folder: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))

    page.goto(f"{at_nginx}{folder}zoeken/?q=dagbesteding")
    page.locator("#resultaten mark").first.wait_for()

    assert page.evaluate("window.broken") == []
    assert said == []


def test_the_policy_lets_a_data_block_be_and_no_code(page: "Page", at_nginx: str) -> None:
    page.goto(f"{at_nginx}{REPORT}")
    data = json.loads(page.locator("script[type='application/ld+json']").inner_text())
    before = page.evaluate("window.broken.length")

    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))"
    )
    page.wait_for_function("window.broken.length")

    assert data["@graph"][0]["name"] == page.locator("h1").inner_text()
    assert before == 0
    assert page.evaluate("window.ran") is None


def test_the_wrong_address_looks_for_nothing_outside(page: "Page", at_nginx: str) -> None:
    answer = page.goto(f"{at_nginx}{SORTS['niet gevonden']}")

    assert answer is not None
    assert answer.status == 404
    assert page.evaluate("window.broken") == []


def test_a_site_in_a_folder_leaves_the_rest_of_the_host_as_it_is(served: Path, tmp_path: Path) -> None:
    with nginx(served, tmp_path, conf=served / SITE / "_server/nginx.conf") as address:
        own, _ = ask(address, SITE)
        gone, body = ask(address, f"{SITE}rapport/2026/bestaat-niet/")
        other, _ = ask(address, "duinkust/")

    assert own.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert (gone.status, body) == (404, (served / SITE / "404.html").read_bytes())
    assert other.headers["Content-Security-Policy"] is None
