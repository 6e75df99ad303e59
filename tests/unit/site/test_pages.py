"""What every page that is written must keep to."""

import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from generator.site.hosting import build_site
from generator.staging.public import PublicSite

VOID = {"meta", "link", "input", "br", "wbr", "hr", "img", "path", "circle", "rect"}
WRITTEN_BY_OTHERS = re.compile(
    r"(feed\.xml|atom\.xml|feed\.json|volgen\.opml|opensearch\.xml|\.ics|\.pdf|\.csv"
    r"|register\.json|gegevens\.json|search-page\.js)$"
)


class Page(HTMLParser):
    """Collects what the tests ask, and stops at the first tag that is not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.inline: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        found = dict(attrs)
        if "id" in found:
            self.ids[found["id"] or ""] += 1
        self.links += [value or "" for key, value in attrs if key in ("href", "src", "action")]
        self.inline += [key for key, _ in attrs if key == "style" or key.startswith("on")]
        is_data = found.get("type") == "application/ld+json"
        if tag == "style" or (tag == "script" and "src" not in found and not is_data):
            self.inline.append(tag)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, Page]:
    return _pages(built)


def test_every_tag_is_closed_in_order(pages: dict[str, Page]) -> None:
    wrong = {name: (page.crossed, page.open) for name, page in pages.items() if page.crossed or page.open}
    assert wrong == {}


def test_an_id_occurs_once_on_a_page(pages: dict[str, Page]) -> None:
    double = {name: id_ for name, page in pages.items() for id_, times in page.ids.items() if times > 1}
    assert double == {}


def test_every_page_has_one_h1_and_one_main(pages: dict[str, Page]) -> None:
    wrong = [name for name, page in pages.items() if (page.tags["h1"], page.tags["main"]) != (1, 1)]
    assert wrong == []


def test_nothing_is_inline_so_that_a_strict_csp_holds(pages: dict[str, Page]) -> None:
    assert {name: page.inline for name, page in pages.items() if page.inline} == {}


def test_every_link_within_the_site_leads_to_a_page_and_a_place(pages: dict[str, Page], built: Path) -> None:
    assert _dead(pages, built) == []


def test_a_site_with_only_a_tombstone_has_no_dead_link(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    bare = PublicSite(site.publisher, site.moment, (), site.tombstones)
    build_site(bare, theme, into=tmp_path / "site")
    assert _dead(_pages(tmp_path / "site"), tmp_path / "site") == []


def test_nothing_is_fetched_from_elsewhere(built: Path) -> None:
    fetched = re.compile(r'<(?:script|img|link rel="(?:stylesheet|icon|preload)")[^>]*="(?:https?:)?//')
    assert [path for path in built.rglob("*.html") if fetched.search(path.read_text("utf-8"))] == []


def test_the_page_for_what_is_not_found_works_at_any_depth(built: Path) -> None:
    text = (built / "vlietstreek" / "404.html").read_text("utf-8")
    own = [link for link in Page(text).links if not urlsplit(link).scheme and not link.startswith("#")]
    assert own
    assert [link for link in own if not link.startswith("/vlietstreek/")] == []


def _pages(folder: Path) -> dict[str, Page]:
    found = sorted(folder.rglob("*.html"))
    return {str(path.relative_to(folder)): Page(path.read_text("utf-8")) for path in found}


def _dead(pages: dict[str, Page], built: Path) -> list[tuple[str, str]]:
    return [
        (name, link)
        for name, page in pages.items()
        if not name.endswith("404.html")
        for link in page.links
        if not _leads_somewhere(link, name, built, pages)
    ]


def _leads_somewhere(link: str, name: str, built: Path, pages: dict[str, Page]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or WRITTEN_BY_OTHERS.search(parts.path):
        return True
    folder = PurePosixPath("/" + name).parent
    target = (folder / unquote(parts.path)) if parts.path else PurePosixPath("/" + name)
    path = (built / str(target).lstrip("/")).resolve()
    path = path / "index.html" if path.is_dir() else path
    if not path.is_file():
        return False
    page = pages.get(str(path.relative_to(built)))
    return not parts.fragment or page is None or parts.fragment in page.ids
