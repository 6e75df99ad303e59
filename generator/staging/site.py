"""A collection and a moment to the public site of one partnership."""

from collections.abc import Iterable
from datetime import date, datetime
from urllib.parse import urljoin, urlsplit

from generator.languages.catalogue import LANGUAGES
from generator.languages.dates import DUTCH
from generator.lifecycle.standing import at
from generator.model.library import Collection
from generator.model.provider import Portal
from generator.staging.bodies import bodies_of
from generator.staging.closed import closed_documents, tombstones
from generator.staging.completeness import completeness
from generator.staging.desk import desk_of
from generator.staging.directory import glossary, municipalities, providers
from generator.staging.documents import public_document
from generator.staging.figures import key_figures
from generator.staging.neighbours import Neighbours
from generator.staging.pages import linked_pages
from generator.staging.public import PublicPortal, PublicSite, Publisher
from generator.staging.public_parts import Link
from generator.staging.relations import relations_of
from generator.staging.supervisors import security_of, supervisors

PORTAL_NAME = "Openbaar Wmo-toezicht"
FEED_DATE = date(2026, 1, 1)  # used only where portal.yml names no date; part of every feed id
ALONE = Neighbours()


def stage(
    collection: Collection, portal: Portal | None, *, moment: datetime, neighbours: Neighbours = ALONE
) -> PublicSite:
    """Give everything of a partnership that is public at `moment`, and nothing else."""
    desk = desk_of(collection, at(collection, moment))
    bodies, relations = bodies_of(desk), relations_of(desk)
    documents = tuple(
        sorted(
            (
                public_document(document, desk, bodies=bodies, relations=relations)
                for document in desk.public.values()
            ),
            key=lambda document: document.order,
        )
    )
    closed = closed_documents(desk)
    known = completeness(desk, documents, closed=closed)
    return PublicSite(
        publisher=publisher_of(collection, portal, moment=moment, neighbours=neighbours),
        moment=moment,
        documents=documents,
        tombstones=tombstones(desk),
        closed=closed,
        municipalities=municipalities(desk, documents, neighbours=neighbours),
        providers=providers(desk, documents, neighbours=neighbours),
        glossary=glossary(desk),
        pages=linked_pages(collection.pages, bodies),
        figures=key_figures(known, documents),
        completeness=known,
        own_words=desk.own_words,
    )


def publisher_of(
    collection: Collection, portal: Portal | None, *, moment: datetime, neighbours: Neighbours = ALONE
) -> Publisher:
    """Give the public part of the settings of a partnership."""
    settings = collection.settings
    feed = portal.feed if portal else None
    return Publisher(
        key=collection.key,
        name=settings.name,
        site_url=settings.site_url,
        example=settings.example,
        contact=settings.contact,
        supervisors=tuple(settings.supervisors[key].name for key in sorted(settings.supervisors)),
        house_style=settings.house_style,
        language=next((word for word in settings.languages[:1] if word in LANGUAGES), DUTCH),
        feed_authority=feed.authority if feed else urlsplit(settings.site_url).hostname or "",
        feed_date=feed.date if feed else FEED_DATE,
        portal_name=portal.name if portal else PORTAL_NAME,
        portal_url=portal.site_url if portal else "",
        accessibility=settings.accessibility,
        ended_on=settings.ended.on if settings.ended else None,
        ended_into=_successor(collection, neighbours),
        formerly=settings.formerly,
        who=supervisors(collection, moment),
        waiting_days=settings.waiting_days,
        retention=settings.retention,
        security=security_of(portal),
    )


def _successor(collection: Collection, neighbours: Neighbours) -> Link | None:
    key = collection.settings.ended.into if collection.settings.ended else None
    return neighbours.partnerships.get(key, Link("", key, key)) if key else None


def stage_portal(portal: Portal | None, sites: Iterable[PublicSite], *, moment: datetime) -> PublicPortal:
    """Give the site over all partnerships; without portal.yml it stands at the host of the first of them."""
    sites = sorted(sites, key=lambda site: site.publisher.name.casefold())
    first = sites[0].publisher.site_url if sites else "https://localhost/"
    return PublicPortal(
        name=portal.name if portal else PORTAL_NAME,
        site_url=portal.site_url if portal else urljoin(first, "/"),
        email=portal.contact.email if portal and portal.contact else "",
        moment=moment,
        sites=tuple(sites),
        sources=tuple(Link(source.url, source.name) for source in portal.sources) if portal else (),
        security=security_of(portal),
    )
