import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import lxml.html
import pytest
import site_sample_documents
import site_sample_register

from generator.model.procedure import Recommendation
from generator.model.terms import Progress
from generator.site.dashboard import Year, dashboard_sheet, tiles_of
from generator.site.hosting import build_site
from generator.staging.public import PublicSite
from generator.staging.recommendations import recommendations_of


@pytest.fixture(scope="module")
def page(built: Path) -> lxml.html.HtmlElement:
    text = (built / "vlietstreek/cijfers/index.html").read_text("utf-8")
    return lxml.html.document_fromstring(text).xpath("//main")[0]


def years(site: PublicSite) -> dict[int, Year]:
    known = site_sample_register.completeness()
    sheet = dashboard_sheet(site, known, recommended=())
    return {year.year: year for year in sheet.values["years"]}  # type: ignore[attr-defined]


def test_every_picture_has_a_name_a_description_and_a_table(page: lxml.html.HtmlElement) -> None:
    pictures = page.xpath(".//*[@role='img']")

    assert len(pictures) > 4
    for picture in pictures:
        for reference in ("aria-labelledby", "aria-describedby"):
            (told,) = page.xpath(f".//*[@id='{picture.get(reference)}']")
            assert told.text_content().strip()
        assert picture.xpath("following-sibling::details//table/caption")


def test_ids_are_unique_and_nothing_is_inline(page: lxml.html.HtmlElement) -> None:
    ids = page.xpath(".//@id")

    assert len(ids) == len(set(ids))
    assert page.xpath(".//@style | .//style | .//script") == []


def test_every_chart_says_how_it_was_counted(page: lxml.html.HtmlElement) -> None:
    blocks = page.xpath(".//section[contains(@class, 'paneel')]")

    assert blocks
    assert all("Zo is het geteld" in block.text_content() for block in blocks)


def test_each_big_figure_is_a_part_of_a_whole(page: lxml.html.HtmlElement) -> None:
    figures = page.xpath(".//dl[contains(@class, 'kerncijfers')]//dd/span[@aria-hidden]/text()")

    assert figures
    assert all(re.fullmatch(r"\d+/\d+", figure) for figure in figures)


def test_a_year_without_a_register_is_not_known_and_no_zero(site: PublicSite) -> None:
    found = years(site)

    assert found[2026].register is not None
    assert found[2023].register is None


def test_one_municipality_that_answered_alone_has_no_funnel(site: PublicSite) -> None:
    found = years(site)

    assert found[2024].register is not None
    assert (found[2024].funnel, found[2026].funnel is not None) == (None, True)


def test_municipalities_stand_in_order_of_name_whatever_their_number(site: PublicSite) -> None:
    tiles = tiles_of(tuple(reversed(site.municipalities)), "vlietstreek/")

    labels = [tile.link.label for tile in tiles]
    assert labels == sorted(labels, key=str.casefold)
    assert all(tile.link.address.startswith("vlietstreek/gemeente/") for tile in tiles)


def test_an_empty_site_has_a_page_without_pictures(site: PublicSite) -> None:
    bare = replace(site, documents=(), closed=(), tombstones=(), figures=(), municipalities=())
    known = replace(site_sample_register.completeness(), cells=(), years=())

    sheet = dashboard_sheet(bare, known, recommended=recommendations_of((), today=site.moment.date()))

    assert sheet.values["years"] == ()
    assert all(sheet.values[name].is_empty for name in ("reports", "openness", "published", "pace_chart"))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("late", "said"),
    [(1, "1 van de 2 aanbevelingen is te laat"), (2, "2 van de 2 aanbevelingen zijn te laat")],
)
def test_one_is_late_and_more_are_late(
    site: PublicSite, theme: Path, tmp_path: Path, *, late: int, said: str
) -> None:
    days = [date(2026, 1, 1)] * late + [date(2027, 1, 1)] * (2 - late)
    asked = tuple(Recommendation(text="Doe dit.", status=Progress.OPEN, due=day) for day in days)
    report = replace(site_sample_documents.report(1), recommendations=asked)

    build_site(replace(site, documents=(report,), tombstones=()), theme, into=tmp_path / "site")

    for address in ("cijfers", "aanbevelingen"):
        assert said in (tmp_path / "site" / address / "index.html").read_text("utf-8")


def test_a_site_without_anything_has_no_heading_above_nothing(
    site: PublicSite, theme: Path, tmp_path: Path
) -> None:
    known = replace(site_sample_register.completeness(), cells=(), years=())
    bare = PublicSite(site.publisher, site.moment, (), (), completeness=known)

    build_site(bare, theme, into=tmp_path / "site")
    page = (tmp_path / "site/cijfers/index.html").read_text("utf-8")

    assert "In beeld" not in page
    assert "Hier is nog niets openbaar." in page
