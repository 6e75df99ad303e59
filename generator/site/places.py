"""The pages of municipalities with those for their councils, of providers and of themes, and their lists."""

from collections.abc import Iterator, Sequence

from generator.site.alphabet import letters_of
from generator.site.councils import council_sheets
from generator.site.digests import Gone, digest_sheets, digests_of, gone_by_month
from generator.site.listing import Listing
from generator.site.locality import Locality, localities_of
from generator.site.newest import with_list
from generator.site.offers import Offer
from generator.site.providers import PROVIDERS, provider_sheets
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.site.themes import theme_sheets
from generator.staging.public import PublicMunicipality, PublicProvider, PublicSite
from generator.staging.public_parts import Link

MUNICIPALITIES = Link("gemeenten/", N_("Gemeenten"))
MOST_POINTS = 8  # open recommendations on the page of a municipality; its council page has them all


def place_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the pages of all municipalities, providers and themes, and their lists."""
    yield _index(site.municipalities, MUNICIPALITIES, template="municipalities.html")
    gone = gone_by_month(site.tombstones)
    for place in localities_of(site):
        yield from _municipality(place, site, gone=gone)
    if site.providers:
        yield _index(site.providers, PROVIDERS, template="providers.html")
    yield from provider_sheets(site)
    yield from theme_sheets(site.documents)


def _index(entries: Sequence[PublicMunicipality | PublicProvider], link: Link, *, template: str) -> Sheet:
    letters = letters_of(entries, lambda entry: entry.link.label)
    return Sheet(link.address, template, link.label, {"letters": letters}, active=link.address)


def _municipality(place: Locality, site: PublicSite, *, gone: Gone) -> Iterator[Sheet]:
    link = place.entry.link
    title = N_("Toezicht in %(name)s", name=link.label)
    listing = Listing(link.address, title, place.documents, link.label, trail=(MUNICIPALITIES,))
    digests = digests_of(place, gone)
    values = {
        "place": place,
        "reports_offered": _offers_of_report(place),
        "open_points": place.points.open[:MOST_POINTS],
        "unnamed": sum(not entry.municipalities for entry in site.closed),
        "digest": digests[0] if digests else None,
    }
    feeds = (Feed(link.address, link.label),)
    yield from with_list(
        listing, "municipality.html", values=values, active=MUNICIPALITIES.address, feeds=feeds
    )
    trail = (MUNICIPALITIES, link)
    yield from council_sheets(place, digests, publisher=site.publisher, trail=trail)
    yield from digest_sheets(place, digests, trail=trail)


def _offers_of_report(place: Locality) -> tuple[Offer, ...]:
    """Give to whom here the latest annual report was offered."""
    report = place.annual_report
    return tuple(offer for offer in place.offers if report and offer.document.id == report.id)
