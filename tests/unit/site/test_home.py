from dataclasses import replace
from pathlib import Path

import pytest
from lxml.html import HtmlElement, document_fromstring

from generator.site.hosting import build_site
from generator.staging.public import PublicSite


@pytest.fixture(scope="module")
def home(built: Path) -> HtmlElement:
    return _main(built / "vlietstreek/index.html")


def test_the_front_page_shows_the_newest_reports_first(home: HtmlElement) -> None:
    days = [str(day.get("datetime")) for day in home.iterfind(".//li[@class='kaart']//time")]
    assert len(days) > 1
    assert days == sorted(days, reverse=True)


def test_a_figure_stands_beside_what_it_is_a_part_of(home: HtmlElement) -> None:
    shown = [
        " ".join(item.text_content().split()) for item in home.iterfind(".//dl[@class='kerncijfers']//dd")
    ]
    assert any("/" in text for text in shown)
    assert not [text for text in shown if "%" in text]


def test_open_recommendations_come_with_how_many_of_all_are_done(home: HtmlElement) -> None:
    text = " ".join(home.text_content().split())
    assert "Van alle aanbevelingen zijn er" in text
    assert home.find(".//ul[@class='open-punten']") is not None


def test_every_way_in_is_there(home: HtmlElement) -> None:
    ways = {str(link.get("href")) for link in home.iterfind(".//ul[@class='ingangen']//a")}
    names = ("rapport", "aanbieders", "gemeenten", "aanbevelingen", "cijfers", "volledigheid")
    assert ways == {f"{name}/" for name in names}


def test_without_a_document_the_front_page_says_so_and_offers_no_empty_list(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    bare = replace(site, documents=(), closed=(), tombstones=(), figures=(), completeness=None, pages=())
    build_site(bare, theme, into=tmp_path / "site")

    main = _main(tmp_path / "site/index.html")

    assert "Er zijn nog geen rapporten openbaar." in main.text_content()
    assert "Er staat nu niets in het register van wat niet openbaar is." in main.text_content()
    assert [element.tag for element in main.iter("ul", "ol", "dl") if not len(element)] == []


def test_a_municipality_by_itself_is_named_and_does_not_have_to_be_chosen(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    (place, *_) = site.municipalities
    build_site(replace(site, municipalities=(place,)), theme, into=tmp_path / "site")

    main = _main(tmp_path / "site/index.html")

    assert f"ondersteuning in {place.link.label}" in str(main.findtext(".//h1"))
    assert "Uw gemeente" not in main.text_content()


def test_the_examples_under_the_search_box_are_lists_that_need_no_script(
    home: HtmlElement, built: Path
) -> None:
    links = [str(link.get("href")) for link in home.iterfind(".//form//a")]
    assert links
    assert [link for link in links if not (built / "vlietstreek" / link / "index.html").is_file()] == []


def _main(page: Path) -> HtmlElement:
    (main,) = document_fromstring(page.read_text("utf-8")).iterfind(".//main")
    return main


def test_a_way_to_report_a_concern_has_one_name_for_each_place_it_leads_to(built: Path) -> None:
    page = document_fromstring((built / "vlietstreek/index.html").read_text("utf-8"))
    found = page.xpath("//a[contains(., 'een zorg')]")
    ways = {(link.text_content().strip(), link.get("href")) for link in found}

    assert len({name for name, _ in ways}) == len(ways)
    assert ("Zo meldt u een zorg", "melden/") in ways
