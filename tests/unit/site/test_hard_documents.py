import re
from collections.abc import Iterator
from pathlib import Path

import lxml.html
import pytest
import site_sample_hard as hard

from generator.site.hosting import build_site


@pytest.fixture(scope="module")
def pages(theme: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The built site with the documents that are hard to show."""
    into = tmp_path_factory.mktemp("hard") / "site"
    build_site(hard.site(), theme, into=into)
    yield into


def tree(pages: Path, address: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring((pages / address / "index.html").read_text(encoding="utf-8"))


def words(pages: Path, address: str) -> str:
    return re.sub(r"\s+", " ", tree(pages, address).xpath("//article")[0].text_content())


def test_sixty_recommendations_begin_with_how_many_are_how_far(pages: Path) -> None:
    page = tree(pages, hard.long().address)

    stands = page.xpath("//h2[@id='deel-aanbevelingen']/following-sibling::ul[1]/li")
    shown = [re.sub(r"\s+", " ", item.text_content()).strip() for item in stands]

    assert shown[0].startswith("Nog niet begonnen: 12/60")
    assert shown[-1].startswith("Niet bekend: 12/60")
    assert len(page.xpath("//ol[@class='aanbevelingen']/li")) == 60


def test_every_recommendation_has_a_place_of_its_own_to_link_to(pages: Path) -> None:
    ids = tree(pages, hard.long().address).xpath("//ol[@class='aanbevelingen']/li/@id")

    assert ids == [f"aanbeveling-{number}" for number in range(1, 61)]


def test_many_municipalities_are_folded_away(pages: Path) -> None:
    page = tree(pages, hard.long().address)

    (folded,) = page.xpath("//details[@class='veel']")

    assert folded.xpath("string(summary)") == "20 gemeenten"
    assert len(folded.xpath(".//li")) == 20


def test_a_provider_that_did_not_react_is_named_as_such_beside_the_judgement(pages: Path) -> None:
    page = tree(pages, hard.long().address)

    beside = page.xpath("//section[@aria-labelledby='deel-oordeel']//div[@class='reactie']")

    assert "De aanbieder heeft geen reactie gegeven." in beside[0].text_content()


def test_a_report_of_which_nothing_is_known_says_nothing_of_it(pages: Path) -> None:
    shown = words(pages, hard.bare().address)

    assert "Oordeel en reactie" not in shown
    assert "None" not in shown
    assert "Openbaar sinds" in shown
    assert "Er is nog niet beslist." in shown


def test_a_step_without_a_day_comes_last_and_has_no_day(pages: Path) -> None:
    steps = tree(pages, hard.long().address).xpath("//h2[@id='deel-stappen-na-het-rapport']/../ol/li")

    assert hard.LONG_WORD in steps[-1].text_content()
    assert not steps[-1].xpath(".//time")


def test_who_was_consulted_and_told_and_where_it_is_found_have_a_place(pages: Path) -> None:
    page = tree(pages, hard.long().address)

    before = page.xpath("//h2[@id='deel-vooraf']/../ul/li")
    links = page.xpath("//h2[@id='deel-vooraf']/..//a/@href")
    elsewhere = page.xpath("//dl[@class='hergebruik']//a[starts-with(@href, 'https://elders')]")

    assert [item.text_content().split(":")[0] for item in before] == [
        "Om advies gevraagd",
        "Om advies gevraagd",
        "Op de hoogte gebracht",
    ]
    assert links == ["../../../beleid/2026/bel-2026-020/", "https://elders.example.org/advies"]
    assert len(elsewhere) == 1
