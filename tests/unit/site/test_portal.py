import re
from dataclasses import replace
from pathlib import Path

from lxml.html import document_fromstring

from generator.languages.dates import full_day
from generator.site.hosting import build_portal
from generator.staging.public import PublicPortal
from generator.staging.public_parts import Link


def test_the_portal_leads_to_each_partnership_and_municipality(built: Path) -> None:
    page = (built / "index.html").read_text("utf-8")
    assert '<a href="vlietstreek/">' in page
    assert '<a href="vlietstreek/gemeente/hoogmeer/">Hoogmeer</a>' in page


def test_the_portal_shows_the_newest_of_all(built: Path) -> None:
    page = (built / "index.html").read_text("utf-8")
    assert page.index("VR-2026-019") < page.index("VR-2026-015")


def test_a_portal_without_partnerships_can_be_searched_and_points_at_nothing_that_is_not_there(
    portal: PublicPortal, theme: Path, tmp_path: Path
) -> None:
    build_portal(replace(portal, sites=()), theme, into=tmp_path / "site")

    page = (tmp_path / "site/zoeken/index.html").read_text("utf-8").partition("<main")[2]

    assert not re.search(r"#gemeenten|aanbieders/|feed.xml|type=\"checkbox\"", page)
    assert "0 stukken" in page


def test_the_portal_tells_how_much_a_partnership_has_published_and_when_it_last_did(
    portal: PublicPortal, built: Path
) -> None:
    page = document_fromstring((built / "index.html").read_text("utf-8"))
    tiles = [tile.text_content() for tile in page.iterfind(".//ul[@class='tegels']/li")]

    newest = [max(document.published_on for document in site.documents) for site in portal.sites]

    assert all(f"{len(site.documents)} stukken" in "".join(tiles) for site in portal.sites)
    assert all(f"Laatste publicatie: {full_day(day)}" in "".join(tiles) for day in newest)


def test_three_hundred_municipalities_stand_under_their_letters(
    portal: PublicPortal, theme: Path, tmp_path: Path
) -> None:
    site = portal.sites[0]
    one = site.municipalities[0]
    many = tuple(
        replace(one, link=Link(f"gemeente/{letter}{number}/", f"{letter}dorp {number}", f"gm9{number:03}"))
        for letter in "ABDZ"
        for number in range(80)
    )
    build_portal(replace(portal, sites=(replace(site, municipalities=many),)), theme, into=tmp_path / "site")

    section = document_fromstring((tmp_path / "site/index.html").read_text("utf-8"))

    assert [head.get("id") for head in section.iterfind(".//h3[@class='letter']")] == ["a", "b", "d", "z"]
    assert len(section.findall(".//ul[@class='kolommen']/li")) == len(many)


def test_a_municipality_of_two_partnerships_comes_with_their_names(
    portal: PublicPortal, theme: Path, tmp_path: Path
) -> None:
    site = portal.sites[0]
    other = replace(site, publisher=replace(site.publisher, key="elders", name="Toezicht Elders"))
    build_portal(replace(portal, sites=(site, other)), theme, into=tmp_path / "site")

    section = document_fromstring((tmp_path / "site/index.html").read_text("utf-8"))

    names = [item.findtext("span") for item in section.iterfind(".//ul[@class='kolommen']/li")]
    assert sorted(set(names)) == sorted({site.publisher.name, "Toezicht Elders"})


def test_the_portal_lists_all_providers_with_their_partnership(built: Path) -> None:
    page = (built / "aanbieders/index.html").read_text("utf-8")
    assert re.search(r'href="\.\./vlietstreek/aanbieder/[^"]+">[^<]+</a> <span class="klein">Samenw', page)
