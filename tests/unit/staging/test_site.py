from collections.abc import Callable
from datetime import date, datetime

from generator.model.library import Collection, Document
from generator.model.provider import Portal
from generator.staging.public import PublicSite
from generator.staging.site import stage, stage_portal

Write = Callable[..., Document]
Gather = Callable[..., Collection]
Show = Callable[..., PublicSite]
PORTAL = Portal.model_validate(
    {
        "name": "Portaal",
        "site_url": "https://toezicht.example.org/",
        "feed": {"authority": "feeds.example.org", "date": "2025-01-01"},
        "sources": [{"name": "Elders", "url": "https://www.example.org/"}],
    }
)


def test_the_same_sources_give_the_same_site(gather: Gather, report: Write, moment: datetime) -> None:
    around = {"providers": {"brug": {"name": "De Brug"}}, "glossary": {"awb": "Een wet."}}

    first, second = (stage(gather(report(1), report(2), **around), PORTAL, moment=moment) for _ in range(2))

    assert first == second


def test_the_order_of_the_sources_does_not_show(show: Show, report: Write) -> None:
    documents = [report(1), report(2, follows="VR-2026-001"), report(3, publication_status="not-public")]

    assert show(*documents) == show(*reversed(documents))


def test_a_link_to_something_closed_becomes_plain_words(show: Show, report: Write) -> None:
    body = "[Een](vr-2026-002.md), [Twee](vr-2026-003.md) en [Drie](files/weg.pdf)."

    site = show(report(1, body=body), report(2), report(3, publication_status="draft"))

    html = next(document.html for document in site.documents if document.id == "VR-2026-001")
    assert 'href="../../../rapport/2026/vr-2026-002/"' in html
    assert html.count("href") == 1
    assert "Twee en Drie" in html


def test_a_document_appears_at_its_moment(show: Show, report: Write) -> None:
    document = report(1, publish_from="2026-06-15 09:00")

    assert show(document, moment="2026-06-15 08:59").documents == ()
    assert len(show(document, moment="2026-06-15 09:00").documents) == 1


def test_feed_ids_follow_the_portal_and_not_the_address(gather: Gather, moment: datetime) -> None:
    with_portal = stage(gather(), PORTAL, moment=moment).publisher
    without = stage(gather(), None, moment=moment).publisher

    assert (with_portal.feed_authority, with_portal.feed_date) == ("feeds.example.org", date(2025, 1, 1))
    assert (without.feed_authority, without.feed_date) == ("toezicht.example.org", date(2026, 1, 1))


def test_supervisors_are_shown_by_name(show: Show) -> None:
    assert show().publisher.supervisors == ("GGD Vliet",)


def test_the_portal_has_the_sites_in_order_of_name(gather: Gather, moment: datetime) -> None:
    sites = [stage(gather(name=name), PORTAL, moment=moment) for name in ("duin", "Amstel")]

    portal = stage_portal(PORTAL, sites, moment=moment)

    assert [site.publisher.name for site in portal.sites] == ["Amstel", "duin"]
    assert [(link.label, link.address) for link in portal.sources] == [("Elders", "https://www.example.org/")]


def test_without_a_portal_file_it_stands_at_the_host_of_the_first_site(
    gather: Gather, moment: datetime
) -> None:
    portal = stage_portal(None, [stage(gather(), None, moment=moment)], moment=moment)

    assert (portal.name, portal.site_url) == ("Openbaar Wmo-toezicht", "https://toezicht.example.org/")
