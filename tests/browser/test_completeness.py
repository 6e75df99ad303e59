"""The pages that say what is missing: for everybody, on a phone, on paper, with figures to fetch."""

from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest
from looking import AXE, WCAG

if TYPE_CHECKING:
    from conftest import Surroundings

PAGES = ("vlietstreek/volledigheid/", "vlietstreek/niet-openbaar/", "duinkust/volledigheid/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_with_everything_unfolded(
    request: pytest.FixtureRequest, axe: str, path: str, scheme: str
) -> None:
    surroundings: Surroundings = request.getfixturevalue(scheme)
    page = surroundings.open(path)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    page.evaluate(axe)
    assert page.evaluate(AXE, WCAG) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_small_telephone_needs_no_scrolling_sideways(telephone: "Surroundings", path: str) -> None:
    page = telephone.open(path)
    page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_every_meter_says_in_words_what_its_bar_shows(light: "Surroundings") -> None:
    page = light.open(PAGES[0])
    meters = page.locator(".meters > li")
    told = meters.locator(".meter-getal").all_inner_texts()
    bars = meters.locator("svg")
    hidden = bars.evaluate_all("all => all.map(bar => bar.getAttribute('aria-hidden'))")
    assert meters.count() == len(told) == len(hidden) > 3
    assert set(hidden) == {"true"}
    assert all("/" in words for words in told)


def test_paper_shows_the_years_that_were_folded(light: "Surroundings") -> None:
    page = light.context.new_page()
    page.goto(f"{light.address}{PAGES[0]}")
    table = page.locator("caption", has_text="Wie over 2025 antwoord gaf")
    folded = table.is_visible()
    page.emulate_media(media="print")
    printed = table.is_visible()
    page.close()
    assert (folded, printed) == (False, True)


@pytest.mark.parametrize("path", PAGES[:2])
def test_the_figures_behind_a_page_can_be_fetched(light: "Surroundings", path: str) -> None:
    links = light.open(path).locator("main a[href$='.csv'], main a[href$='.json']")
    addresses = links.evaluate_all("all => all.map(link => link.href)")
    sizes = []
    for address in addresses:
        with urlopen(address) as answer:  # noqa: S310 (an address on this machine)
            sizes.append(len(answer.read()))
    assert sizes
    assert min(sizes) > 100


def test_home_and_menu_and_register_lead_to_the_page(light: "Surroundings") -> None:
    for path, place in (("", ".ingangen"), ("", ".hoofdmenu"), ("niet-openbaar/", "main")):
        page = light.open(f"vlietstreek/{path}")
        page.locator(f"{place} a[href$='volledigheid/']").first.click()
        page.wait_for_url("**/vlietstreek/volledigheid/")


def test_the_portal_tells_who_states_that_the_figures_are_complete(light: "Surroundings") -> None:
    words = light.open("").locator(".tegels").inner_text()
    assert "Cijfers over 2025 volledig verklaard door coördinator bureau toezicht" in words
