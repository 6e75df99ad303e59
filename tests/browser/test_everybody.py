"""Every page in the circumstances of every reader: dark, large, narrow, forced colours, only a keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from page_sorts import SORTS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = """async (tags) => {
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`);
}"""
# WCAG 1.4.12: what a reader may set without losing anything.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
CLIPPED = """() => [...document.querySelectorAll("main *, header *, footer *")]
    .filter((box) => box.checkVisibility())
    .filter((box) => !box.closest(".sr, .tabel, svg, pre, fieldset, select, input, textarea"))
    .filter((box) => {
        const style = getComputedStyle(box);
        const hides = (value) => value === "hidden" || value === "clip";
        return (hides(style.overflowX) && box.scrollWidth > box.clientWidth + 1)
            || (hides(style.overflowY) && box.scrollHeight > box.clientHeight + 1);
    })
    .map((box) => `${box.tagName}.${box.className}`)"""
STOP = """() => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return null;
    const box = stop.getBoundingClientRect();
    const top = document.elementFromPoint(
        box.left + Math.min(box.width, innerWidth) / 2,
        box.top + Math.min(box.height, innerHeight) / 2,
    );
    const inside = stop.contains(top) || top?.contains(stop) || top?.closest("label")?.contains(stop);
    return {
        name: `${stop.tagName} ${stop.id || stop.textContent.trim().slice(0, 40)}`,
        seen: box.width > 1 && box.height > 1
            && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        covered: top !== null && !inside,
        ring: stop.matches(":focus-visible") && getComputedStyle(stop).outlineStyle !== "none",
    };
}"""
MOVED = """() => new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) sum += shift.value;
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
})"""
MOST_STOPS = 60  # the first screenfuls; what comes after repeats them


@dataclass(frozen=True)
class Circumstance:
    """How somebody looks at a page."""

    name: str
    width: int = 1280
    media: dict[str, str] = field(default_factory=dict)


# A zoom of 200 % on a screen of 1280 gives 640 CSS pixels, one of 400 % gives 320.
CIRCUMSTANCES = (
    Circumstance("light"),
    Circumstance("dark", media={"color_scheme": "dark"}),
    Circumstance("200 %", width=640),
    Circumstance("320 px", width=320),
    Circumstance("forced colours", media={"forced_colors": "active"}),
)


@pytest.fixture(scope="session")
def reader(chromium: "Browser") -> Iterator["Page"]:
    """A tab in which anything may be looked at: scripts of a test run in spite of the policy."""
    context = chromium.new_context(locale="nl-NL", bypass_csp=True)
    yield context.new_page()
    context.close()


def pages_of(site: Path) -> list[str]:
    """Give the address of every page of a site."""
    root = site.resolve()
    found = (page.relative_to(root).as_posix() for page in root.rglob("*.html"))
    return sorted(path.removesuffix("index.html") for path in found)


def put(page: "Page", circumstance: Circumstance) -> None:
    """Bring the tab into a circumstance; what another one set goes back."""
    page.set_viewport_size({"width": circumstance.width, "height": 900})
    media: dict[str, Any] = {"color_scheme": "light", "forced_colors": "none", **circumstance.media}
    page.emulate_media(**media)


def test_axe_finds_nothing_on_any_page_in_any_circumstance(
    reader: "Page", address: str, example_site: Path, axe: str
) -> None:
    found = []
    for path in pages_of(example_site):
        reader.goto(f"{address}{path}")
        reader.evaluate(axe)
        for circumstance in CIRCUMSTANCES:
            put(reader, circumstance)
            found += [f"{path} {circumstance.name}: {one}" for one in reader.evaluate(AXE, WCAG)]
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
        stops = list(_walk(reader))
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
            reader.goto(f"{address}{path}", wait_until="networkidle")
            if moved := reader.evaluate(MOVED):
                found[sort, width] = moved
    assert found == {}


def _walk(page: "Page") -> Iterator[dict[str, Any]]:
    """Press Tab from the top of a page until the end, at most as often as is reasonable."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
