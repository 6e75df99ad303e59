import json
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import site_sample_documents as items

from generator.model.terms import Verdict
from generator.site.edition import edition_of
from generator.site.hosting import build_preview_site, build_site
from generator.site.sharing import sharing_of
from generator.site.sheet import Sheet
from generator.staging.preview import PreviewSite
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument

HOSTILE = "Zorg</script><script>alert(1)</script><!--<b> & \"thuis\" 'nu' \u2028"
REPORT = items.report(1)
Head = Callable[[PublicDocument], lxml.html.HtmlElement]


@pytest.fixture
def page_of(site: PublicSite, theme: Path, tmp_path: Path) -> Head:
    def made(document: PublicDocument) -> lxml.html.HtmlElement:
        build_site(replace(site, documents=(document,)), theme, into=tmp_path)
        return lxml.html.document_fromstring((tmp_path / document.address / "index.html").read_bytes())

    return made


def data_of(page: lxml.html.HtmlElement) -> list[dict[str, Any]]:
    (block,) = page.xpath("//script[@type='application/ld+json']")
    found: list[dict[str, Any]] = json.loads(block.text)["@graph"]
    return found


def meta(page: lxml.html.HtmlElement, name: str) -> list[str]:
    found: list[str] = page.xpath(f"//head/meta[@property='{name}' or @name='{name}']/@content")
    return found


def built_page(built: Path, address: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring((built / address / "index.html").read_bytes())


def test_a_report_tells_programs_what_it_tells_its_reader(page_of: Head, site: PublicSite) -> None:
    page = page_of(REPORT)

    report, trail = data_of(page)

    root = site.publisher.site_url
    assert (report["@type"], report["name"]) == ("Report", page.xpath("string(//h1)"))
    assert (report["url"], report["identifier"]) == (root + REPORT.address, REPORT.id)
    assert [report["datePublished"], report["dateModified"]] == [
        REPORT.published_on.isoformat(),
        REPORT.updated_on.isoformat(),
    ]
    assert report["publisher"]["name"] == site.publisher.name
    assert [area["name"] for area in report["spatialCoverage"]] == [
        link.label for link in REPORT.municipalities
    ]
    assert [step["item"] for step in trail["itemListElement"]] == [
        root,
        f"{root}rapport/",
        root + REPORT.address,
    ]


def test_who_shares_a_report_shows_its_title_and_picture(page_of: Head, site: PublicSite) -> None:
    page = page_of(replace(REPORT, verdict=Verdict.PARTLY))

    picture = f"{site.publisher.site_url}assets/delen/{REPORT.id.lower()}.png"
    assert meta(page, "og:title") == [REPORT.title]
    assert meta(page, "og:type") == ["article"]
    assert meta(page, "og:url") == page.xpath("//link[@rel='canonical']/@href")
    assert meta(page, "og:locale") == ["nl_NL"]
    assert meta(page, "og:image") == [picture]
    assert meta(page, "og:image:alt") == [f"{REPORT.title}. Oordeel: Voldoet deels"]
    assert meta(page, "article:published_time") == [REPORT.published_on.isoformat()]
    assert meta(page, "twitter:card") == ["summary_large_image"]


def test_a_hostile_title_does_not_end_the_block(page_of: Head) -> None:
    page = page_of(replace(REPORT, title=HOSTILE, summary=HOSTILE))

    (block,) = page.xpath("//script[@type='application/ld+json']")

    assert data_of(page)[0]["name"] == HOSTILE
    assert not set("<>&'") & set(block.text)
    assert [script.text for script in page.xpath("//script[not(@src)]")] == [block.text]
    assert meta(page, "og:title") == [unescape(HOSTILE)]


def test_a_provider_who_is_a_person_is_no_thing_for_registers(page_of: Head) -> None:
    (link,) = REPORT.providers
    report, _ = data_of(page_of(replace(REPORT, providers=(replace(link, key="", address=""),))))

    assert "about" not in report


def test_home_says_who_publishes_and_how_to_search(built: Path, site: PublicSite) -> None:
    (found,) = data_of(built_page(built, "vlietstreek"))

    root = site.publisher.site_url
    assert (found["@type"], found["name"], found["url"]) == ("WebSite", site.publisher.name, root)
    assert found["publisher"]["@type"] == "GovernmentOrganization"
    assert found["potentialAction"]["target"]["urlTemplate"] == f"{root}zoeken/?q={{search_term_string}}"


def test_a_list_is_a_collection_and_has_no_picture(built: Path) -> None:
    page = built_page(built, "vlietstreek/rapport")

    assert data_of(page)[0]["@type"] == "CollectionPage"
    assert meta(page, "og:image") == []
    assert meta(page, "twitter:card") == ["summary"]


def test_every_page_of_the_portal_has_its_own_canonical_address(built: Path) -> None:
    found = {path: built_page(built, path).xpath("//link[@rel='canonical']/@href") for path in ("", "zoeken")}

    assert found == {
        "": ["https://toezicht.example.org/"],
        "zoeken": ["https://toezicht.example.org/zoeken/"],
    }


def test_a_tombstone_tells_programs_nothing(built: Path, site: PublicSite) -> None:
    page = built_page(built, f"vlietstreek/{site.tombstones[0].address}")

    assert page.xpath("//script[not(@src)]") == []
    assert meta(page, "og:title") == []


def test_the_second_page_of_a_list_is_the_second_page(site: PublicSite) -> None:
    masthead = edition_of(site).masthead
    sheet = Sheet("rapport/pagina-2/", "list.html", "Rapporten, pagina 2", {"listing": object()})

    found = sharing_of(masthead, sheet)

    assert found is not None
    assert found.url == f"{site.publisher.site_url}rapport/pagina-2/"


def test_a_preview_is_never_shared_nor_found(site: PublicSite, theme: Path, tmp_path: Path) -> None:
    build_preview_site(
        PreviewSite(site.publisher.key, replace(site, documents=(REPORT,)), ()), theme, into=tmp_path
    )

    page = lxml.html.document_fromstring((tmp_path / REPORT.address / "index.html").read_bytes())

    assert meta(page, "og:title") == []
    assert meta(page, "robots") == ["noindex"]
