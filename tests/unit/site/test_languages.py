"""The pages of a partnership that chose another language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest

from generator.languages.catalogue import LANGUAGES, translations
from generator.site.hosting import build_site
from generator.staging.public import PublicSite

ATTRIBUTES = ("aria-label", "title", "alt", "placeholder", "content")


def said(page: Path) -> Iterator[str]:
    """Give every text of a page in the language of its interface."""
    for element in lxml.html.parse(str(page)).getroot().iter():
        own = isinstance(element.tag, str) and element.xpath("ancestor-or-self::*[@lang][not(self::html)]")
        if not isinstance(element.tag, str) or own or element.tag in {"script", "style"}:
            continue
        found = (element.text, *(child.tail for child in element), *map(element.get, ATTRIBUTES))
        yield from (" ".join(text.split()) for text in found if text and text.strip())


@pytest.fixture(scope="module", params=LANGUAGES[1:])
def spoken(
    request: pytest.FixtureRequest, site: PublicSite, theme: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    into = tmp_path_factory.mktemp(request.param)
    build_site(replace(site, publisher=replace(site.publisher, language=request.param)), theme, into=into)
    return request.param, into


def test_no_text_of_ours_stays_dutch(spoken: tuple[str, Path], site: PublicSite) -> None:
    language, folder = spoken
    texts = translations(language).texts
    own = {term.term for term in site.glossary} | {page.description for page in site.pages}
    own |= {item.to or "" for document in site.documents for item in document.recommendations}
    own |= {document.sanction.legal_basis for document in site.documents if document.sanction}
    dutch = {text for text, given in texts.items() if text != given} - set(texts.values()) - own

    left = {
        (text, page.relative_to(folder).as_posix())
        for page in folder.rglob("*.html")
        for text in said(page)
        if text in dutch or text.rstrip(".:,") in dutch
    }

    assert sorted(left) == []


def test_a_page_says_its_language_and_a_document_its_own(spoken: tuple[str, Path], site: PublicSite) -> None:
    language, folder = spoken
    document = next(item for item in site.documents if item.language == "nl")

    page = lxml.html.parse(str(folder / document.address / "index.html")).getroot()

    assert page.get("lang") == language
    assert page.find(".//h1").get("lang") == "nl"
    assert page.find(".//article").get("lang") is None


def test_the_search_page_gives_its_script_the_texts_of_the_language(spoken: tuple[str, Path]) -> None:
    language, folder = spoken
    page = lxml.html.parse(str(folder / "zoeken" / "index.html")).getroot()
    assert translations(language).one("Wis filters") in page.findtext(".//script[@id='teksten']")


def test_a_dutch_search_page_carries_no_list(built: Path) -> None:
    assert "teksten" not in (built / "vlietstreek/zoeken/index.html").read_text("utf-8")
