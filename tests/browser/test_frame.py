"""What stands around and between the documents: long names, paper, and two houses with their own style."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Surroundings

SITE = "vlietstreek/"
LONG = "Samenwerkingsverbandmaatschappelijkeondersteuningvanhethelegebied" * 3
NAMES = ".merk-naam, .kaart h3 a, .kaart-onder, .paneel li a, .tegels a, .voet li a, .voet-onder p, h1"
LENGTHEN = "(all, text) => all.forEach(one => { one.textContent = text; })"
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
BRIGHT = """all => all.filter(one => one.checkVisibility()).map(one => {
    const [red, green, blue] = getComputedStyle(one).color.match(/[\\d.]+/g).map(Number);
    return (red + green + blue) / 3;
}).filter(light => light > 130).length"""


@pytest.mark.parametrize("path", ["", SITE, f"{SITE}rapport/", f"{SITE}gemeenten/", f"{SITE}a-z/"])
def test_names_without_an_end_need_no_scrolling_sideways(telephone: "Surroundings", path: str) -> None:
    page = telephone.open(path)

    page.locator(NAMES).evaluate_all(LENGTHEN, LONG)

    assert page.evaluate(WIDER) == 0


@pytest.mark.parametrize("path", ["", SITE, "duinkust/", f"{SITE}rapport/"])
def test_all_text_on_paper_is_dark_also_for_who_reads_in_the_dark(dark: "Surroundings", path: str) -> None:
    page = dark.open(path)
    page.emulate_media(media="print")

    bright = page.locator("h1, h2, h3, p, a, dt, dd, .knop, .soort, .merkje").evaluate_all(BRIGHT)

    page.emulate_media(media="screen")
    assert bright == 0


def test_two_partnerships_have_a_logo_and_colours_of_their_own(light: "Surroundings") -> None:
    seen = []
    for path in (SITE, "duinkust/"):
        page = light.open(path)
        logo = page.locator("img.merk-teken")
        drawn = logo.evaluate("picture => [picture.naturalWidth > 0, picture.alt]")
        menu = page.locator(".hoofdmenu").evaluate("menu => getComputedStyle(menu).backgroundColor")
        seen.append((drawn, menu))

    assert [drawn for drawn, _ in seen] == [[True, ""], [True, ""]]  # the name stands beside it, in letters
    assert seen[0][1] != seen[1][1]


def test_an_entry_with_an_icon_can_be_pressed_anywhere(light: "Surroundings") -> None:
    page = light.open(SITE)
    page.locator(".ingangen li").first.click(position={"x": 8, "y": 8})
    page.wait_for_url("**/rapport/")
    assert page.locator("h1").inner_text() == "Rapporten"
