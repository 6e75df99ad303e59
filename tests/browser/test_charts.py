"""Charts: the same words on every screen, in every colour and on paper."""

from typing import TYPE_CHECKING

import pytest
from looking import AXE, WCAG

if TYPE_CHECKING:
    from conftest import Surroundings

PAGES = (
    "cijfers/",
    "vlietstreek/cijfers/",
    "duinkust/cijfers/",
    "vlietstreek/volledigheid/",
    "vlietstreek/niet-openbaar/",
    "vlietstreek/aanbevelingen/",
    "vlietstreek/aanbevelingen/te-laat/",
)
UNFOLD = "all => all.forEach(one => { one.open = true; })"
# Words that cover other words, or stick out of the drawing.
CROWDED = """() => [...document.querySelectorAll("svg[role='img']")].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll("text")].map((text) => [text, text.getBoundingClientRect()]);
    const out = words.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1);
    const covers = (one, other) => one.left < other.right && other.left < one.right
        && one.top + 4 < other.bottom - 4 && other.top + 4 < one.bottom - 4;
    const over = words.filter(([, box], at) => words.slice(at + 1).some(([, other]) => covers(box, other)));
    return [...out, ...over].map(([text]) => text.textContent);
})"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll("svg[role='img'] text")].map(
    (text) => parseFloat(getComputedStyle(text).fontSize)))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_with_every_table_open(
    request: pytest.FixtureRequest, axe: str, path: str, scheme: str
) -> None:
    surroundings: Surroundings = request.getfixturevalue(scheme)
    page = surroundings.open(path)
    page.locator("details").evaluate_all(UNFOLD)
    page.evaluate(axe)
    assert page.evaluate(AXE, WCAG) == []


@pytest.mark.parametrize("path", PAGES)
def test_on_a_small_telephone_words_stay_apart_and_as_large_as_the_text(
    telephone: "Surroundings", path: str
) -> None:
    page = telephone.open(path)
    page.locator("details").evaluate_all(UNFOLD)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(CROWDED) == []
    if page.locator("svg[role='img']").count():
        assert page.evaluate(SMALLEST) >= 15


def test_paper_shows_the_table_behind_each_chart(light: "Surroundings") -> None:
    page = light.context.new_page()
    page.goto(f"{light.address}{PAGES[1]}")
    table = page.locator("main caption").first
    folded = table.is_visible()
    page.emulate_media(media="print")
    printed = table.is_visible()
    page.close()
    assert (folded, printed) == (False, True)


def test_parts_can_be_told_apart_without_colours(light: "Surroundings") -> None:
    page = light.context.new_page()
    page.goto(f"{light.address}{PAGES[1]}")
    page.emulate_media(forced_colors="active")
    fills = page.locator("#beeld-openbaar ~ ul rect").evaluate_all(
        "all => all.map(one => { const s = getComputedStyle(one); return s.fill + s.strokeDasharray; })"
    )
    page.close()
    assert len(fills) == len(set(fills)) == 4


def test_a_year_is_one_click_away_without_a_script(light: "Surroundings") -> None:
    page = light.open(PAGES[1])
    page.locator(".sprongen a", has_text="2025").click()
    assert page.url.endswith("#jaar-2025")
    assert page.locator("#jaar-2025").bounding_box()["y"] < 200  # type: ignore[index]
