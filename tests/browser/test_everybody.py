"""Every page in the circumstances of every reader: dark, large, narrow, forced colours, only a keyboard."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from looking import AXE, CLIPPED, SPACING, WCAG, Circumstance, pages_of, put, walk
from page_sorts import FOUND, SORTS

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOVED = """async () => {
    await document.fonts.ready;
    let sum = 0;
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value;
    }).observe({ type: "layout-shift", buffered: true });
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return sum;
}"""

# A zoom of 200 % on a screen of 1280 gives 640 CSS pixels, one of 400 % gives 320.
DARK = Circumstance("dark", media={"color_scheme": "dark"})
NARROW = Circumstance("320 px", width=320)
CIRCUMSTANCES = (
    DARK,
    NARROW,
    Circumstance("200 %", width=640),
    Circumstance("forced colours", media={"forced_colors": "active"}),
)


def test_axe_finds_nothing_on_any_page(axe_page: "Page", address: str, example_site: Path) -> None:
    put(axe_page, Circumstance("light"))
    found = []
    for path in pages_of(example_site):
        axe_page.goto(f"{address}{path}")
        found += [f"{path}: {one}" for one in axe_page.evaluate(AXE, WCAG)]
    assert found == []


def test_axe_finds_nothing_with_any_rule_on_any_sort_of_page_in_any_circumstance(
    axe_page: "Page", address: str
) -> None:
    found = []
    for path in FOUND.values():
        axe_page.goto(f"{address}{path}")
        for circumstance in CIRCUMSTANCES:
            put(axe_page, circumstance)
            found += [f"{path} {circumstance.name}: {one}" for one in axe_page.evaluate(AXE, WCAG)]
    assert found == []


def test_no_page_is_wider_than_a_small_telephone_nor_loses_text_with_wide_spacing(
    reader: "Page", address: str, example_site: Path
) -> None:
    found = []
    for path in pages_of(example_site):
        put(reader, Circumstance("320 px", width=320))
        reader.goto(f"{address}{path}")
        wide = reader.evaluate("document.documentElement.scrollWidth")
        reader.add_style_tag(content=SPACING)
        spaced = reader.evaluate("document.documentElement.scrollWidth")
        clipped = reader.evaluate(CLIPPED)
        if max(wide, spaced) > 320 or clipped:
            found.append((path, wide, spaced, clipped))
    assert found == []


@pytest.mark.parametrize("width", [1280, 390])
def test_each_stop_of_the_keyboard_is_in_view_with_a_ring_around_it(
    reader: "Page", address: str, width: int
) -> None:
    found = []
    for sort, path in SORTS.items():
        put(reader, Circumstance("keyboard", width=width))
        reader.goto(f"{address}{path}")
        stops = list(walk(reader))
        assert len(stops) > 5, sort
        found += [
            (sort, stop["name"]) for stop in stops if not stop["seen"] or stop["covered"] or not stop["ring"]
        ]
    assert found == []


def test_no_page_moves_while_it_loads(reader: "Page", address: str) -> None:
    found = {}
    for sort, path in SORTS.items():
        for width in (1280, 390):
            put(reader, Circumstance("loading", width=width))
            reader.goto(f"{address}{path}", wait_until="load")
            if moved := reader.evaluate(MOVED):
                found[sort, width] = moved
    assert found == {}
