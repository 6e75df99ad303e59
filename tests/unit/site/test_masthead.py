from dataclasses import replace
from pathlib import Path

import pytest
import site_sample_documents as items
from lxml.html import HtmlElement, document_fromstring

from generator.model.partnership import Contact
from generator.site.edition import edition_of, edition_of_portal
from generator.site.hosting import build_site
from generator.site.masthead import Masthead
from generator.staging.public import PublicMunicipality, PublicPortal, PublicSite


@pytest.fixture(scope="module")
def footers(built: Path) -> dict[str, HtmlElement]:
    pages = sorted((built / "vlietstreek").rglob("*.html"))
    return {str(page.relative_to(built)): _footer(page) for page in pages}


def test_nothing_around_a_page_leads_to_a_page_that_is_not_there(
    site: PublicSite, portal: PublicPortal
) -> None:
    empty = replace(site, documents=(), providers=(), glossary=(), completeness=None, pages=())
    editions = (edition_of(site), edition_of(empty), edition_of_portal(portal))

    dead = [_addresses(one.masthead) - {sheet.address for sheet in one.sheets} for one in editions[:2]]
    around = {link.address for link in editions[2].masthead.navigation}

    assert dead == [set(), set()]
    assert around <= {sheet.address for sheet in editions[2].sheets}


def test_every_page_tells_where_to_report_a_concern_with_the_addresses_of_this_partnership(
    footers: dict[str, HtmlElement],
) -> None:
    wanted = {"https://vlietstreek.example.org/melden", "mailto:toezicht@vlietstreek.example.org"}
    assert [name for name, footer in footers.items() if not wanted <= _links(footer)] == []


def test_every_page_tells_how_accessible_it_is_that_nobody_is_followed_and_who_takes_part(
    footers: dict[str, HtmlElement],
) -> None:
    said = ("Toegankelijkheid: voldoet gedeeltelijk", "geen cookies", items.PLACES[0])
    texts = {name: footer.text_content() for name, footer in footers.items()}
    assert [name for name, text in texts.items() if not all(words in text for words in said)] == []


def test_a_mail_about_a_page_names_its_address(footers: dict[str, HtmlElement]) -> None:
    (mail,) = [link for link in _links(footers["vlietstreek/volgen/index.html"]) if "subject=" in link]
    address = "https%3A//toezicht.example.org/vlietstreek/volgen/"
    assert mail.endswith(f"subject=Klopt%20er%20iets%20niet%3F%20{address}")


def test_no_page_asks_twice_whether_something_is_wrong(built: Path) -> None:
    pages = sorted((built / "vlietstreek").rglob("*.html"))
    asked = {page: page.read_text("utf-8") for page in pages}
    places = ('class="klopt"', 'class="fout-melden"', 'id="fout"')  # below each page, a document, and others
    wrong = {page for page, text in asked.items() if sum(text.count(place) for place in places) != 1}
    assert wrong == set()


def test_a_partnership_without_addresses_still_says_how_to_report(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    silent = replace(site, publisher=replace(site.publisher, contact=Contact(), accessibility=None))
    build_site(silent, theme, into=tmp_path / "site")

    footer = _footer(tmp_path / "site/index.html")

    assert "Zo meldt u een zorg" in footer.text_content()
    assert not [link for link in _links(footer) if link.startswith("mailto:")]


@pytest.mark.parametrize(("number", "named"), [(0, False), (1, True), (24, True), (25, False)])
def test_many_municipalities_are_counted_and_few_are_named(
    site: PublicSite, *, number: int, named: bool
) -> None:
    one = site.municipalities[0]
    many = tuple(_renamed(one, f"Plaats {count}") for count in range(number))
    assert edition_of(replace(site, municipalities=many)).masthead.names_members is named


def test_a_municipality_that_left_is_no_member(site: PublicSite) -> None:
    first, *rest = site.municipalities
    left = replace(first, until=site.moment.date().replace(year=2025))
    members = edition_of(replace(site, municipalities=(left, *rest))).masthead.members
    assert first.link.label not in members


def _addresses(around: Masthead) -> set[str]:
    below = {link.address for column in around.columns for link in (*column.links, *column.own)}
    return below | {link.address for link in around.navigation}


def _renamed(place: PublicMunicipality, name: str) -> PublicMunicipality:
    return replace(place, link=replace(place.link, label=name))


def _footer(page: Path) -> HtmlElement:
    (footer,) = document_fromstring(page.read_text("utf-8")).iterfind(".//footer[@class='voet']")
    return footer


def _links(part: HtmlElement) -> set[str]:
    return {str(link.get("href")) for link in part.iterfind(".//a")}
