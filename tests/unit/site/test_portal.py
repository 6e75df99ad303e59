from pathlib import Path


def test_the_portal_leads_to_each_partnership_and_municipality(built: Path) -> None:
    page = (built / "index.html").read_text("utf-8")
    assert '<a href="vlietstreek/">' in page
    assert '<a href="vlietstreek/gemeente/hoogmeer/">Hoogmeer</a>' in page


def test_the_portal_shows_the_newest_of_all(built: Path) -> None:
    page = (built / "index.html").read_text("utf-8")
    assert page.index("VR-2026-019") < page.index("VR-2026-015")
