"""What search engines are told to keep is what the pages themselves say."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import lxml.html
import pytest
from lxml import etree

from bench.corpus import write_corpus

HOST = "https://toezicht.example.org/"


@dataclass(frozen=True)
class Told:
    """What a page tells a search engine."""

    canonical: str
    is_kept: bool


def sitemap_addresses(site: Path) -> list[str]:
    """Give every address in the sitemaps to which sitemap.xml of the portal leads."""
    index = etree.parse(site / "sitemap.xml").getroot()
    parts = [site / str(place[0].text).removeprefix(HOST) for place in index]
    return [str(url[0].text) for part in parts for url in etree.parse(part).getroot()]


def told_by(page: Path) -> Told:
    tree = lxml.html.document_fromstring(page.read_text(encoding="utf-8"))
    canonical = next(iter(tree.xpath("//link[@rel='canonical']/@href")), "")
    robots = " ".join(tree.xpath("//meta[@name='robots']/@content"))
    return Told(canonical, "noindex" not in robots)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, program: list[str], moment: str) -> Path:
    """Sites that are no example, so that their pages may be found."""
    root = tmp_path_factory.mktemp("country")
    write_corpus(60, root)
    command = [*program, "build", "--no-search", "--at", moment, "--out", "built"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return (root / "built").resolve()


def test_the_sitemaps_hold_every_page_for_search_engines_and_no_other(site: Path) -> None:
    pages = [told_by(page) for page in sorted(site.rglob("index.html"))]

    wanted = {page.canonical for page in pages if page.is_kept}
    listed = sitemap_addresses(site)

    assert len(wanted) > 100
    assert len(listed) == len(set(listed))
    assert set(listed) == wanted


def test_a_page_is_canonical_where_it_stands(site: Path) -> None:
    pages = sorted(site.rglob("index.html"))

    places = [page.relative_to(site).as_posix().removesuffix("index.html") for page in pages]
    elsewhere = [
        place for page, place in zip(pages, places, strict=True) if told_by(page).canonical != HOST + place
    ]

    assert elsewhere == []
