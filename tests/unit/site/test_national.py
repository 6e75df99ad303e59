from dataclasses import replace
from pathlib import Path

import lxml.html

from generator.site.national import Member, national_sheet
from generator.staging.public import KeyFigure, PublicPortal, PublicSite


def of(site: PublicSite, key: str, name: str) -> PublicSite:
    return replace(site, publisher=replace(site.publisher, key=key, name=name))


def figures(portal: PublicPortal) -> dict[str, KeyFigure]:
    found: tuple[KeyFigure, ...] = national_sheet(portal).values["figures"]  # type: ignore[assignment]
    return {figure.label: figure for figure in found}


def members(portal: PublicPortal) -> tuple[Member, ...]:
    return national_sheet(portal).values["members"]  # type: ignore[return-value]


def test_totals_are_the_sums_of_what_partnerships_show(portal: PublicPortal, site: PublicSite) -> None:
    two = replace(portal, sites=(of(site, "a", "A"), of(site, "b", "B")))

    one, both = figures(portal)["rapporten openbaar"], figures(two)["rapporten openbaar"]

    assert (both.value, both.total) == (2 * one.value, 2 * one.total)
    assert one.total > 0


def test_partnerships_stand_in_order_of_name_and_never_by_number(
    portal: PublicPortal, site: PublicSite
) -> None:
    bare = replace(of(site, "z", "Aa en omgeving"), documents=())
    mixed = replace(portal, sites=(of(site, "b", "zuid"), bare, of(site, "c", "Noord")))

    assert [member.link.label for member in members(mixed)] == ["Aa en omgeving", "Noord", "zuid"]


def test_a_partnership_that_counted_nothing_is_not_known_and_named(
    portal: PublicPortal, site: PublicSite
) -> None:
    silent = replace(of(site, "s", "Stil"), completeness=None)
    sheet = national_sheet(replace(portal, sites=(site, silent)))

    named: tuple[Member, ...] = sheet.values["silent"]  # type: ignore[assignment]
    assert [(member.link.label, member.reports) for member in named] == [("Stil", None)]


def test_the_built_page_has_a_tile_for_each_municipality(built: Path, site: PublicSite) -> None:
    text = (built / "cijfers/index.html").read_text("utf-8")
    tiles = lxml.html.document_fromstring(text).xpath("//ul[@class='tegelkaart']/li//a/@href")

    assert len(tiles) == len(site.municipalities)
    assert all(tile.startswith("../vlietstreek/gemeente/") for tile in tiles)
