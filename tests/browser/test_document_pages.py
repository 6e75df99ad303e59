"""The page of a document: what a telephone shows first, what paper keeps, and what nothing may break."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from page_sorts import REPORT

from generator.site.hosting import build_site
from generator.site.theme import find_theme

if TYPE_CHECKING:
    from conftest import Surroundings
    from playwright.sync_api import Browser, BrowserContext, Page

# The lowest edge of what a reader must see first: the verdict, the day of the visit and one sentence.
LOWEST = """() => {
    const summary = document.querySelector(".in-het-kort p").firstChild;
    const sentence = document.createRange();
    sentence.setStart(summary, 0);
    sentence.setEnd(summary, summary.data.search(/[.!?]/) + 1);
    const parts = [...document.querySelectorAll(".kern-deel"), sentence];
    return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
}"""


@pytest.fixture(scope="module")
def hand_held(chromium: "Browser") -> Iterator["BrowserContext"]:
    """A telephone of ordinary size."""
    context = chromium.new_context(locale="nl-NL", viewport={"width": 390, "height": 844})
    yield context
    context.close()


@pytest.fixture(scope="module")
def hard(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages of documents that are hard to show, by name."""
    sys.path.append(str(repository / "tests" / "unit" / "site"))
    import site_sample_hard as sample  # noqa: PLC0415 - only found from here on

    into = tmp_path_factory.mktemp("hard") / "site"
    build_site(sample.site(), find_theme(repository), into=into)
    pages = {"long": sample.long().address, "bare": sample.bare().address}
    return {name: into / address / "index.html" for name, address in pages.items()}


@pytest.fixture(scope="module")
def printed(light: "Surroundings") -> str:
    """The words of a report as a PDF; the program writes no redaction in words that a reader can see."""
    page = light.context.new_page()
    page.goto(f"{light.address}{REPORT}")
    raw = page.pdf(format="A4")
    page.close()
    with pypdfium2.PdfDocument(raw) as document:
        pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    return " ".join(" ".join(pages).split())


def reports(site: Path) -> list[str]:
    """The addresses of all visit reports that have a text."""
    found = sorted(site.resolve().glob("*/rapport/*/*/index.html"))
    with_text = [path for path in found if 'class="in-het-kort"' in path.read_text(encoding="utf-8")]
    return [f"{path.parent.relative_to(site.resolve()).as_posix()}/" for path in with_text]


def test_a_telephone_shows_verdict_visit_and_the_first_sentence_at_once(
    hand_held: "BrowserContext", address: str, example_site: Path
) -> None:
    page = hand_held.new_page()
    lowest = {}
    for report in reports(example_site):
        page.goto(f"{address}{report}")
        lowest[report] = page.evaluate(LOWEST)
    page.close()

    assert len(lowest) > 10
    assert {report: bottom for report, bottom in lowest.items() if bottom > 844} == {}


@pytest.mark.parametrize("name", ["long", "bare"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_too_long_or_too_bare_needs_scrolling_sideways(
    chromium: "Browser", hard: dict[str, Path], name: str, width: int
) -> None:
    page: Page = chromium.new_page(viewport={"width": width, "height": 800})
    page.goto(hard[name].as_uri())

    shown = page.evaluate("document.scrollingElement.scrollWidth")
    page.close()

    assert shown <= width


def test_sixty_recommendations_need_no_scrolling_sideways_on_a_telephone(
    chromium: "Browser", hard: dict[str, Path]
) -> None:
    page: Page = chromium.new_page(viewport={"width": 320, "height": 800})
    page.goto(hard["long"].as_uri())

    wide = page.locator(".aanbevelingen, .aanbevelingen > li").evaluate_all(
        "items => items.filter((item) => item.scrollWidth > item.clientWidth).length"
    )
    page.close()

    assert wide == 0


def test_a_wide_screen_has_the_reaction_beside_the_judgement(light: "Surroundings") -> None:
    page = light.open(REPORT)

    boxes = [box.bounding_box() for box in page.locator(".weging .naast-elkaar > div").all()]

    judgement, reaction = boxes
    assert judgement is not None
    assert reaction is not None
    assert judgement["y"] == reaction["y"]
    assert judgement["x"] < reaction["x"]


def test_paper_says_what_it_is_and_where_it_came_from(printed: str) -> None:
    assert "Drie woonplekken van Stichting Waterkant Wonen" in printed
    assert "VR-2025-002 · 10 juli 2025" in printed
    assert "/vlietstreek/rapport/2025/vr-2025-002/" in printed


def test_paper_shows_the_address_of_a_link_within_the_site(printed: str) -> None:
    assert "/vlietstreek/reactie/2025/rea-2025-002/)" in printed.replace(" ", "")


def test_paper_has_every_explanation_open_and_no_navigation(printed: str) -> None:
    assert "De wet die regelt dat gemeenten inwoners helpen" in printed
    assert "Begonnen op" in printed  # folded away on a telephone
    assert "Kruimelpad" not in printed
    assert "Zoek in alle stukken" not in printed


def test_paper_names_the_ground_where_something_was_taken_away(printed: str) -> None:
    assert "5.1.2e" in printed
    assert "2 passages weggelakt" in printed
