"""Long words, sixty recommendations, no document at all: nothing breaks."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from extreme_project import (
    LONG_TITLE,
    MEMBERS,
    PLACES,
    RECOMMENDATIONS,
    TERMS,
    VERSIONS,
    write_extremes,
)
from looking import AXE, CLIPPED, SPACING, WCAG, Circumstance, pages_of, put, walk

if TYPE_CHECKING:
    from playwright.sync_api import Page

LARGEST = "veel/rapport/2026/vr-2026-001/"
WALKED = ("veel/", LARGEST, "veel/aanbieder/p0001/", "veel/gemeenten/", "leeg/", "alleen/")
LOOKED_AT = ("s-gravenmoerserduin", "nieuwkoop-aan-de-overzijde-van-de-oude-maasdijk")
A_ROW = 48  # pixels between the tops of what stands side by side
LIGHT, NARROW = Circumstance("light"), Circumstance("320 px", width=320)


@pytest.fixture(scope="module")
def extremes(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, moment: str, program: list[str]
) -> Path:
    """The site of a project with too much and too little of everything."""
    root = tmp_path_factory.mktemp("extremes")
    write_extremes(root)
    shutil.copytree(repository / "theme", root / "theme")
    command = [*program, "build", "--at", moment, "--out", "built"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "built"


@pytest.fixture(scope="module")
def there(extremes: Path, serving: Callable[[Path], AbstractContextManager[str]]) -> Iterator[str]:
    """Where that site is served."""
    with serving(extremes) as address:
        yield address


def _looked_at(site: Path) -> list[str]:
    """Give every page, of the municipalities those of the longest name and of the one with most documents."""
    folders = [f"veel/gemeente/{municipality}/" for municipality in LOOKED_AT]
    return [
        path
        for path in pages_of(site)
        if not path.startswith("veel/gemeente/") or path.startswith(tuple(folders))
    ]


def test_everything_that_was_asked_for_is_on_the_pages(reader: "Page", there: str) -> None:
    reader.goto(there + LARGEST)
    counts = [reader.locator(f"{part} > li").count() for part in (".aanbevelingen", ".plaatsen", ".tijdlijn")]
    title = reader.locator("h1").inner_text()
    reader.goto(f"{there}veel/gemeenten/")
    municipalities = {link.inner_text() for link in reader.locator("main li a").all()}
    reader.goto(f"{there}veel/begrippen/")
    terms = reader.locator(".begrippenlijst dt").count()
    assert counts[0] == RECOMMENDATIONS
    assert counts[-1] >= VERSIONS
    assert title == LONG_TITLE
    assert municipalities >= {label for _, label in MEMBERS}
    assert terms == TERMS


def test_what_is_many_is_told_short_and_nothing_out_of_nothing_is_no_figure(
    reader: "Page", there: str
) -> None:
    reader.goto(there + LARGEST)
    core = reader.locator(".kern").inner_text()
    reader.goto(f"{there}veel/")
    cards = reader.locator(".kaart-onder").all_inner_texts()
    reader.goto(f"{there}leeg/")
    bare = reader.locator("main").inner_text()
    assert f"{PLACES} dagen" in core
    assert any(f"en nog {len(MEMBERS) - 3} gemeenten" in card for card in cards)
    assert "0/0" not in bare


def test_no_extreme_page_is_too_wide_nor_loses_text_with_wide_spacing(
    reader: "Page", there: str, extremes: Path
) -> None:
    found = []
    for path in _looked_at(extremes):
        put(reader, NARROW)
        reader.goto(there + path)
        wide = reader.evaluate("document.documentElement.scrollWidth")
        reader.add_style_tag(content=SPACING)
        spaced = reader.evaluate("document.documentElement.scrollWidth")
        clipped = reader.evaluate(CLIPPED)
        if max(wide, spaced) > NARROW.width or clipped:
            found.append((path, wide, spaced, clipped))
    assert found == []


def test_axe_finds_nothing_on_an_extreme_page(axe_page: "Page", there: str, extremes: Path) -> None:
    found = []
    for path in _looked_at(extremes):
        axe_page.goto(there + path)
        for circumstance, rules in ((LIGHT, WCAG), (NARROW, ["target-size", "scrollable-region-focusable"])):
            put(axe_page, circumstance)
            found += [f"{path} {circumstance.name}: {one}" for one in axe_page.evaluate(AXE, rules)]
    assert found == []


def test_extreme_pages_are_valid(html_checker: list[str], extremes: Path) -> None:
    pages = sorted(str(page) for page in extremes.resolve().rglob("*.html"))
    done = subprocess.run([*html_checker, *pages], capture_output=True, text=True, check=False)
    told = json.loads(done.stderr)["messages"]
    errors = [f"{one['url'].rpartition('built')[2]}:{one.get('lastLine')} {one['message']}" for one in told]
    assert errors == []


@pytest.mark.parametrize("path", WALKED)
def test_the_keyboard_goes_through_an_extreme_page_from_top_to_bottom(
    reader: "Page", there: str, path: str
) -> None:
    put(reader, NARROW)
    reader.goto(there + path)
    stops = list(walk(reader))
    hidden = [stop["name"] for stop in stops if not stop["seen"] or stop["covered"] or not stop["ring"]]
    after = pairwise(
        stop["down"] for stop in stops[1:]
    )  # the first one, to the content, hides above the page
    back = [(one, other) for one, other in after if other < one - A_ROW]
    assert len(stops) > 5
    assert hidden == []
    assert back == []
