"""The page for the council of each municipality, and a list of received documents for each quarter."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.model.terms import Kind, OfferedTo
from generator.site.digests import Digest
from generator.site.locality import Locality
from generator.site.offers import Offer, never_offered
from generator.site.periods import Quarter, first_quarter, quarter_of
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.staging.public import Publisher
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

MOST = 100  # rows of one table; the rest is in the list of all documents
COUNCIL = N_("Voor de raad")


@dataclass(frozen=True, slots=True)
class Received:
    """A row of the list of received documents."""

    document: PublicDocument
    day: date  # offered to the council, else public
    is_offered: bool
    sender: str


@dataclass(frozen=True, slots=True)
class Told:
    """Of how many reports somebody says that the council got them."""

    known: int
    total: int


def council_sheets(
    place: Locality, digests: tuple[Digest, ...], *, publisher: Publisher, trail: tuple[Link, ...]
) -> Iterator[Sheet]:
    """Give the page for the council, and the list of each quarter in which it could receive something."""
    council, name = place.council, place.entry.link.label
    quarters = _quarters(place, publisher)
    links = {quarter: _link(council, quarter) for quarter in quarters}
    offers = (*never_offered(place.documents, place.offers), *place.offers)
    values = {
        "place": place,
        "offers": offers[:MOST],
        "offered": len(offers),
        "told": _told(place),
        "points": place.points,
        "open_points": place.points.open[:MOST],
        "quarters": tuple((quarter, link, len(quarters[quarter])) for quarter, link in links.items()),
        "digests": digests,
    }
    feeds = (Feed(place.entry.link.address, name),)
    yield Sheet(
        council.address,
        "council.html",
        council.label,
        values,
        description=N_("Wat de raad van %(name)s kreeg over het toezicht op de Wmo.", name=name),
        active="gemeenten/",
        trail=trail,
        feeds=feeds,
    )
    for quarter, link in links.items():
        yield Sheet(
            link.address,
            "council-quarter.html",
            N_("Lijst ingekomen stukken %(name)s, %(quarter)s", name=name, quarter=link.label),
            {"place": place, "quarter": quarter, "rows": quarters[quarter], "publisher": publisher},
            active="gemeenten/",
            trail=(*trail, Link(council.address, COUNCIL)),
            hidden=True,
        )


def _link(council: Link, quarter: Quarter) -> Link:
    return Link(f"{council.address}{quarter.key}/", quarter.label, quarter.key)


def _told(place: Locality) -> Told:
    reports = {document.id for document in place.documents if document.kind is Kind.VISIT_REPORT}
    known = {offer.document.id for offer in place.offers if offer.to is OfferedTo.COUNCIL and offer.on}
    return Told(len(reports & known), len(reports))


def _quarters(place: Locality, publisher: Publisher) -> dict[Quarter, tuple[Received, ...]]:
    """Divide what the council could receive by quarter, the newest quarter first, each in order of day."""
    offered = {
        offer.document.id: offer for offer in place.offers if offer.to is OfferedTo.COUNCIL and offer.on
    }
    first, last = first_quarter(place.today), quarter_of(place.today)
    found: dict[Quarter, list[Received]] = defaultdict(list)
    for document in place.documents:
        row = _received(document, offered.get(document.id), publisher=publisher)
        if first <= quarter_of(row.day) <= last:
            found[quarter_of(row.day)].append(row)
    return {
        quarter: tuple(sorted(found[quarter], key=lambda row: (row.day, row.document.id)))
        for quarter in sorted(found, reverse=True)
    }


def _received(document: PublicDocument, offer: Offer | None, *, publisher: Publisher) -> Received:
    sender = document.from_body or _supervisors(document) or publisher.name
    if offer and offer.on:
        return Received(document, offer.on, is_offered=True, sender=sender)
    return Received(document, document.published_on, is_offered=False, sender=sender)


def _supervisors(document: PublicDocument) -> str:
    return ", ".join(document.inspection.supervisors) if document.inspection else ""
