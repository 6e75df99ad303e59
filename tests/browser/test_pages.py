"""Every sort of page: for everybody, on a phone, without script, on paper, and asking nothing of others."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.request import urlopen

import feedparser
import pytest
from page_sorts import FOUND, REPORT, SITE, SORTS

if TYPE_CHECKING:
    from conftest import Surroundings
    from playwright.sync_api import Page


@pytest.fixture
def paper(light: "Surroundings") -> Iterator["Page"]:
    """A report as it is printed."""
    page = light.context.new_page()
    page.goto(f"{light.address}{REPORT}")
    page.emulate_media(media="print")
    yield page
    page.close()


def test_pages_complain_of_nothing_and_ask_nothing_of_others(light: "Surroundings") -> None:
    light.complaints.clear()
    for path in FOUND.values():
        light.open(path)
    light.open(f"{SITE}zoeken/?q=dagbesteding").wait_for_load_state("networkidle")
    assert light.complaints == []
    assert light.elsewhere == []


def test_pages_keep_nothing_on_the_machine_of_a_reader(light: "Surroundings") -> None:
    page = light.open(f"{SITE}zoeken/?q=dagbesteding")
    page.wait_for_load_state("networkidle")
    kept = page.evaluate(
        """async () => ({
            local: localStorage.length,
            session: sessionStorage.length,
            databases: (await indexedDB.databases()).length,
            caches: (await caches.keys()).length,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
        })"""
    )
    assert set(kept.values()) == {0}
    assert light.context.cookies() == []


def test_what_is_not_found_has_a_page_of_its_own(light: "Surroundings") -> None:
    page = light.open(SORTS["niet gevonden"])
    heading, link = page.locator("h1").inner_text(), page.locator("main a").first
    link.click()
    page.wait_for_url(f"**/{SITE}")
    assert heading == "Deze pagina is er niet"


def test_without_script_the_search_page_is_a_list_with_ways_to_go_on(without_script: "Surroundings") -> None:
    page = without_script.open(f"{SITE}zoeken/")
    shown = page.locator("#resultaten h3 a:visible").count()
    explains = page.locator("noscript .let-op").is_visible()
    page.locator(".bladeren a[href*='soort/']").first.click()
    page.wait_for_url(f"**/{SITE}soort/**")
    listed = page.locator(".kaart h3 a:visible").count()
    assert shown > 15
    assert explains
    assert listed > 0


def test_without_script_a_report_is_whole(without_script: "Surroundings") -> None:
    page = without_script.open(REPORT)
    explanations = page.locator(".begrippen details p")
    visible = [explanations.nth(number).is_visible() for number in range(explanations.count())]
    headings = page.locator(".tekst h2:visible").all_inner_texts()
    redactions = page.locator(".tekst .lak:visible").count()
    assert visible
    assert all(visible)
    assert {"Wat is onderzocht", "Oordeel", "Vervolg"} <= set(headings)
    assert redactions > 0


def test_without_script_nothing_complains(without_script: "Surroundings") -> None:
    without_script.complaints.clear()
    for path in (SITE, f"{SITE}zoeken/", REPORT):
        without_script.open(path)
    assert without_script.complaints == []


def test_paper_shows_explanations_that_were_folded_and_keeps_redactions_black(paper: "Page") -> None:
    page = paper
    page.emulate_media(media="screen")
    page.locator(".begrippen summary").first.click()
    explanation = page.locator(".begrippen details p").first
    folded = explanation.is_visible()
    page.emulate_media(media="print")
    printed = explanation.is_visible()
    colours = page.locator(".tekst .lak").first.evaluate(
        """mark => {
            const style = getComputedStyle(mark);
            return [style.backgroundColor, style.color, style.printColorAdjust, mark.checkVisibility()];
        }"""
    )
    assert not folded
    assert printed
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "exact", True]


def test_paper_leaves_out_what_only_a_screen_can_use(paper: "Page") -> None:
    assert paper.locator(".hoofdmenu:visible, .kop-zoek:visible").count() == 0


@pytest.fixture
def sheet(light: "Surroundings") -> Iterator["Page"]:
    """A tab as wide as what A4 has between its margins, with the styles for paper."""
    page = light.context.new_page()
    page.set_viewport_size({"width": 642, "height": 1000})
    page.emulate_media(media="print")
    yield page
    page.close()


@pytest.mark.parametrize(
    "sort", ["raad", "ingekomen stukken", "volledigheid", "niet-openbaar", "jaarverslag"]
)
def test_a_table_fits_on_paper_and_cuts_no_word_above_a_column(
    sheet: "Page", light: "Surroundings", sort: str
) -> None:
    sheet.goto(f"{light.address}{FOUND[sort]}")

    wide, cut = sheet.evaluate(
        """() => {
            const inTwo = (node, word) => {
                const range = document.createRange();
                const first = node.data.indexOf(word);
                range.setStart(node, first);
                range.setEnd(node, first + word.length);
                return range.getClientRects().length > 1;
            };
            const tables = [...document.querySelectorAll("table")];
            const heads = [...document.querySelectorAll("thead th")].map(head => head.firstChild);
            return [
                tables.filter(table => table.getBoundingClientRect().right > innerWidth).length,
                heads.filter(node => node instanceof Text)
                    .flatMap(node => node.data.trim().split(/\\s+/).filter(word => inTwo(node, word))),
            ];
        }"""
    )

    assert sheet.locator("thead th").count() > 0
    assert (wide, cut) == (0, [])


@pytest.mark.parametrize("path", [f"{SITE}volgen/", f"{SITE}gemeente/oosterhaven/"])
def test_every_feed_that_a_page_points_to_can_be_read(light: "Surroundings", path: str) -> None:
    page = light.open(path)
    links = "a[href$='feed.xml'], a[href$='atom.xml'], link[type*='rss'], link[type*='atom']"
    addresses = page.locator(links).evaluate_all("links => [...new Set(links.map(link => link.href))]")
    assert len(addresses) >= 4
    for address in addresses:
        with urlopen(address) as answer:  # noqa: S310 (an address on this machine)
            feed = feedparser.parse(answer.read())
        assert feed.bozo == 0
        assert feed.feed.title
