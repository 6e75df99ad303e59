"""The page of each provider: where it works, what was found at each visit, and what followed. No ranking."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from generator.model.terms import Kind
from generator.site.listing import Listing
from generator.site.newest import with_list
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.staging.public import PublicContract, PublicProvider, PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link, Place
from generator.staging.relations import LABELS

PROVIDERS = Link("aanbieders/", N_("Aanbieders"))
MOST_VISITS = 20  # of one municipality; the rest is in the list of all documents
_REACTION = LABELS["responds_to"][1]


class Stand(Enum):
    """Where a measure stands."""

    AHEAD = "ahead"  # its first day has not come
    RUNNING = "running"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Visit:
    """A report with what it says of the places in one municipality."""

    report: PublicDocument
    days: tuple[date, ...]
    places: tuple[Place, ...]  # only those with a verdict of their own


@dataclass(frozen=True, slots=True)
class Workplace:
    """A municipality where the provider has or had a contract, or was visited."""

    link: Link
    contracts: tuple[PublicContract, ...]
    visits: tuple[Visit, ...]  # the newest first
    more: int  # how many visits are not shown here


@dataclass(slots=True)
class _Found:
    contracts: list[PublicContract] = field(default_factory=list)
    visits: list[PublicDocument] = field(default_factory=list)


def provider_sheets(site: PublicSite) -> Iterator[Sheet]:
    """Give the page of each provider that has one, and the list of its documents where they are many."""
    known = {document.id: document for document in site.documents}
    today = site.moment.date()
    for provider in site.providers:
        if provider.link.address:
            documents = tuple(known[id_] for id_ in provider.documents if id_ in known)
            link = provider.link
            listing = Listing(link.address, link.label, documents, link.label, trail=(PROVIDERS,))
            values = _values(provider, documents, known=known, today=today)
            feeds = (Feed(link.address, link.label),)
            yield from with_list(
                listing, "provider.html", values=values, active=PROVIDERS.address, feeds=feeds
            )


def last_visit(document: PublicDocument) -> date:
    """Give the last day of a visit, else the day of publication."""
    days = document.inspection.visited_on if document.inspection else ()
    return max(days, default=document.published_on)


def _values(
    provider: PublicProvider,
    documents: tuple[PublicDocument, ...],
    *,
    known: Mapping[str, PublicDocument],
    today: date,
) -> dict[str, object]:
    measures = [document for document in documents if document.sanction]
    return {
        "provider": provider,
        "reports": sum(document.kind is Kind.VISIT_REPORT for document in documents),
        "workplaces": _workplaces(provider, documents),
        "running": tuple(item for item in measures if _stand(item, today) is Stand.RUNNING),
        "past": tuple(item for item in measures if _stand(item, today) is Stand.PAST),
        "ahead": tuple(item for item in measures if _stand(item, today) is Stand.AHEAD),
        "reactions": _reactions(documents, known),
        "own_words": tuple(document for document in documents if _has_own_words(document)),
        "today": today,
    }


def _stand(document: PublicDocument, today: date) -> Stand:
    sanction = document.sanction
    if sanction and sanction.until and sanction.until < today:
        return Stand.PAST
    if sanction and sanction.valid_from and sanction.valid_from > today:
        return Stand.AHEAD
    return Stand.RUNNING


def _has_own_words(document: PublicDocument) -> bool:
    told = document.inspection or document.sanction
    return bool(told and told.reaction)


def _workplaces(provider: PublicProvider, documents: Iterable[PublicDocument]) -> tuple[Workplace, ...]:
    found: dict[Link, _Found] = {}
    for contract in provider.contracts:
        found.setdefault(contract.municipality, _Found()).contracts.append(contract)
    for document in documents:
        for link in _visited(document):
            found.setdefault(link, _Found()).visits.append(document)
    return tuple(
        _workplace(link, found[link]) for link in sorted(found, key=lambda link: (link.label, link.key))
    )


def _workplace(link: Link, found: _Found) -> Workplace:
    visits = sorted(found.visits, key=lambda document: (-last_visit(document).toordinal(), document.id))
    shown = tuple(_visit(document, link) for document in visits[:MOST_VISITS])
    return Workplace(link, tuple(found.contracts), shown, len(visits) - len(shown))


def _visit(report: PublicDocument, link: Link) -> Visit:
    """Give a visit; the days of the places in this municipality go before those of the whole report."""
    inspection = report.inspection
    here = tuple(
        place for place in (inspection.places if inspection else ()) if place.municipality.key == link.key
    )
    days = tuple(place.visited_on for place in here if place.visited_on)
    days = days or (inspection.visited_on if inspection else ())
    return Visit(report, days, tuple(place for place in here if place.verdict))


def _visited(document: PublicDocument) -> tuple[Link, ...]:
    """Give the municipalities of the visited places; where no place says it, those of the report."""
    if document.kind is not Kind.VISIT_REPORT or document.inspection is None:
        return ()
    places = (place.municipality for place in document.inspection.places if place.municipality.key)
    return tuple(dict.fromkeys(places)) or document.municipalities


def _reactions(
    documents: Iterable[PublicDocument], known: Mapping[str, PublicDocument]
) -> tuple[PublicDocument, ...]:
    """Give the public reactions to what is public about a provider, newest first."""
    ids = {
        relation.target.key
        for document in documents
        for relation in document.relations
        if relation.label == _REACTION
    }
    return tuple(sorted((known[id_] for id_ in ids if id_ in known), key=lambda document: document.order))
