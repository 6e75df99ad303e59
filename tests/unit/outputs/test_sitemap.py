from lxml import etree

from generator.outputs.sitemap import sitemap, sitemaps_of_portal
from generator.staging.public import PublicPortal, PublicSite

PAGES = ("", "rapport/2026/vr-2026-001/", "gemeente/vlietdam/", "gemeente/vlietdam/raad/")


def days(content: bytes) -> dict[str, str | None]:
    """Give the address of each page with the day of its change."""
    return {url[0].text or "": url[1].text if len(url) > 1 else None for url in etree.fromstring(content)}


def test_the_sitemap_holds_the_given_pages_with_the_day_of_their_change(site: PublicSite) -> None:
    found = days(sitemap(site, PAGES).content)

    root = site.publisher.site_url
    assert found == {
        root: "2026-07-02",
        f"{root}rapport/2026/vr-2026-001/": "2026-07-02",
        f"{root}gemeente/vlietdam/": "2026-07-02",
        f"{root}gemeente/vlietdam/raad/": None,
    }


def test_the_portal_leads_to_the_sitemap_of_each_partnership_and_to_its_own(portal: PublicPortal) -> None:
    index, own = sitemaps_of_portal(portal, ("", "cijfers/"))

    led = {place[0].text for place in etree.fromstring(index.content)}

    assert led == {
        f"{portal.site_url}{own.path}",
        *(f"{site.publisher.site_url}sitemap.xml" for site in portal.sites),
    }
    assert set(days(own.content)) == {portal.site_url, f"{portal.site_url}cijfers/"}
