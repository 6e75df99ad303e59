import re
from dataclasses import replace
from pathlib import Path

from generator.site.hosting import build_portal
from generator.staging.public import PublicPortal


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


def test_the_portal_lists_all_providers_with_their_partnership(built: Path) -> None:
    page = (built / "aanbieders/index.html").read_text("utf-8")
    assert re.search(r'href="\.\./vlietstreek/aanbieder/[^"]+">[^<]+</a> <span class="klein">Samenw', page)
