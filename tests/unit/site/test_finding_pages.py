import re
from dataclasses import replace
from pathlib import Path

import site_sample_documents as items

from generator.site.finding_pages import finding_sheets
from generator.site.listing import browse
from generator.staging.public import PublicSite


def test_the_search_form_has_the_names_that_the_script_reads(built: Path) -> None:
    page = (built / "vlietstreek/zoeken/index.html").read_text("utf-8")
    names = set(re.findall(r'type="checkbox" name="(\w+)"', page))
    facets = set(re.findall(r'data-facet="(\w+)"', page))
    assert names == {"gemeente", "aanbieder", "soort", "jaar", "oordeel", "voorziening"}
    assert facets == {"municipality", "provider", "kind", "year", "judgement", "service"}
    assert 'id="zoekformulier" action="./" method="get"' in page
    assert 'data-base="../"' in page


def test_a_large_site_shows_the_newest_twenty_on_the_search_page(site: PublicSite) -> None:
    report = items.report(1)
    many = tuple(replace(report, id=f"VR-2024-{count:05d}") for count in range(201))
    large = replace(site, documents=many)
    sheets = {sheet.address: sheet for sheet in finding_sheets(large, browse(large))}
    assert len(sheets["zoeken/"].values["documents"]) == 20  # type: ignore[arg-type]
    assert sheets["zoeken/"].values["total"] == 201


def test_an_editorial_page_about_reporting_takes_the_place_of_ours(site: PublicSite) -> None:
    own = replace(site, pages=(replace(site.pages[0], name="melden"),))
    addresses = [sheet.address for sheet in finding_sheets(own, browse(own))]
    assert "melden/" not in addresses


def test_the_register_gives_reason_and_ground(built: Path) -> None:
    page = (built / "vlietstreek/niet-openbaar/index.html").read_text("utf-8")
    assert "Het rapport gaat over één gezin." in page
    assert "de persoonlijke levenssfeer" in page


def test_the_follow_page_names_a_feed_for_each_municipality_and_kind(built: Path) -> None:
    page = (built / "vlietstreek/volgen/index.html").read_text("utf-8")
    for address in (
        "../gemeente/hoogmeer/feed.xml",
        "../soort/thematic/atom.xml",
        "../volgen.opml",
        "../feed.json",
    ):
        assert f'href="{address}"' in page
