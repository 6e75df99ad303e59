"""One browsing context for each colour scheme, and the pages that are looked at."""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

sys.path.append(str(Path(__file__).parent))  # the tests of this folder share form_desk.py and page_sorts.py

from form_desk import Desk, desk_at, form_serving, git_serving, sources_in_git

WAIT = 10_000  # milliseconds, at most
SITE = "vlietstreek/"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@dataclass
class Surroundings:
    """What pages asked for and complained about, in one context."""

    address: str
    context: "BrowserContext"
    elsewhere: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def asked(self, request: "Request") -> None:
        if not request.url.startswith(self.address):
            self.elsewhere.append(request.url)

    def said(self, message: "ConsoleMessage") -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    @cached_property
    def page(self) -> "Page":
        """One tab for everything: a new one for each page takes longer than the page."""
        return self.context.new_page()

    def open(self, path: str) -> "Page":
        self.page.goto(f"{self.address}{path}", wait_until="load")
        return self.page


def _surroundings(context: "BrowserContext", address: str) -> Surroundings:
    context.set_default_timeout(WAIT)
    found = Surroundings(address, context)
    context.on("request", found.asked)
    context.on("console", found.said)
    context.on("weberror", lambda error: found.complaints.append(str(error.error)))
    return found


@pytest.fixture(scope="session")
def light(chromium: "Browser", address: str) -> Iterator[Surroundings]:
    context = chromium.new_context(
        color_scheme="light", locale="nl-NL", viewport={"width": 1280, "height": 900}
    )
    yield _surroundings(context, address)
    context.close()


@pytest.fixture(scope="session")
def dark(chromium: "Browser", address: str) -> Iterator[Surroundings]:
    context = chromium.new_context(
        color_scheme="dark", locale="nl-NL", viewport={"width": 1280, "height": 900}
    )
    yield _surroundings(context, address)
    context.close()


@pytest.fixture(scope="session")
def telephone(chromium: "Browser", address: str) -> Iterator[Surroundings]:
    context = chromium.new_context(locale="nl-NL", viewport={"width": 320, "height": 640})
    yield _surroundings(context, address)
    context.close()


@pytest.fixture(scope="session")
def without_script(chromium: "Browser", address: str) -> Iterator[Surroundings]:
    context = chromium.new_context(java_script_enabled=False, locale="nl-NL")
    yield _surroundings(context, address)
    context.close()


@pytest.fixture(scope="session")
def reader(chromium: "Browser") -> Iterator["Page"]:
    """A tab in which anything may be looked at: scripts of a test run in spite of the policy."""
    context = chromium.new_context(locale="nl-NL", bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def axe_page(chromium: "Browser", axe: str) -> Iterator["Page"]:
    """A tab to which every page brings axe along, which is faster than handing it to each."""
    context = chromium.new_context(locale="nl-NL", bypass_csp=True)
    context.add_init_script(axe)
    yield context.new_page()
    context.close()


@pytest.fixture
def search_page(light: Surroundings) -> Iterator["Page"]:
    """The search page in a tab with a history of its own, ready to answer."""
    page = light.context.new_page()
    page.goto(f"{light.address}{SITE}zoeken/")
    with page.expect_response("**/assets/search/head.bin"):
        page.locator("#q").focus()
    yield page
    page.close()


@dataclass(frozen=True)
class Listed:
    """What the pages of the built site say about themselves, read without a browser."""

    site: Path

    def documents(self, listing: str) -> frozenset[str]:
        """The addresses of the documents on a list, relative to the site."""
        tree = self._tree(f"{listing}/index.html")
        found = tree.xpath("//li[contains(@class, 'kaart')]//h3/a/@href")
        return frozenset(re.sub(r"^(?:\.\./)+", "", href) for href in found)

    def municipality(self, label: str) -> str:
        """The list of a municipality by its name: its page where that shows all, else the list behind it."""
        tree = self._tree("gemeenten/index.html")
        hrefs = {link.text_content().strip(): link.get("href") for link in tree.xpath("//main//li/a")}
        page = re.sub(r"^(?:\.\./)+", "", hrefs[label]).rstrip("/")
        return f"{page}/stukken" if (self.site / page / "stukken").is_dir() else page

    def bodies(self) -> dict[str, list[str]]:
        """The words of the body of every document, by its address."""
        found = {}
        for page in sorted(self.site.glob("*/[0-9][0-9][0-9][0-9]/*/index.html")):
            tree = lxml.html.document_fromstring(page.read_text(encoding="utf-8"))
            for text in tree.xpath("//article//div[@class='tekst']"):
                address = f"{page.parent.relative_to(self.site).as_posix()}/"
                found[address] = re.findall(r"[^\W\d_]+", text.text_content().lower())
        return found

    def _tree(self, path: str) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring((self.site / path).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def listed(example_site: Path) -> Listed:
    return Listed(example_site.resolve() / SITE)


@pytest.fixture(scope="module")
def sources(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sources of the example in a git repository, for the tests of one module."""
    root = tmp_path_factory.mktemp("bronnen")
    sources_in_git(repository, root)
    return root


@pytest.fixture(scope="module")
def form(repository: Path, sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the form, served with its own policy."""
    into = tmp_path_factory.mktemp("formulier")
    with git_serving(repository, sources) as git, form_serving(repository, git, into) as address:
        yield address


@pytest.fixture(scope="module")
def desk(chromium: "Browser", form: str, sources: Path) -> Iterator[Desk]:
    """A publisher who is signed in."""
    with desk_at(chromium, form, sources) as found:
        yield found
