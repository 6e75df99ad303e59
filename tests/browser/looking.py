"""How a page is looked at: by axe, with wide spacing, with only a keyboard, on any screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

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
    // After the last stop comes the frame of the browser, or at once the first stop again.
    if (!stop || stop === document.body || stop === window.firstStop) return null;
    window.firstStop ??= stop;
    const box = stop.getBoundingClientRect();
    // Of a link over two lines the middle of the whole may be beside it: look at its largest part.
    const [part] = [...stop.getClientRects()].sort((one, other) => other.width - one.width);
    const top = document.elementFromPoint(
        part.left + Math.min(part.width, innerWidth) / 2,
        part.top + Math.min(part.height, innerHeight) / 2,
    );
    const inside = stop.contains(top) || top?.contains(stop) || top?.closest("label")?.contains(stop);
    return {
        name: `${stop.tagName} ${stop.id || stop.textContent.trim().slice(0, 40)}`,
        down: Math.round(box.top + scrollY),
        seen: box.width > 1 && box.height > 1
            && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        covered: top !== null && !inside,
        ring: stop.matches(":focus-visible") && getComputedStyle(stop).outlineStyle !== "none",
    };
}"""
MOST_STOPS = 60  # the first screenfuls; what comes after repeats them


@dataclass(frozen=True)
class Circumstance:
    """How somebody looks at a page."""

    name: str
    width: int = 1280
    media: dict[str, str] = field(default_factory=dict)


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


def walk(page: "Page") -> Iterator[dict[str, Any]]:
    """Press Tab from the top of a page until the end, at most as often as is reasonable."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop
