"""Which feeds a site has: all, each municipality, kind and provider; and one over all partnerships."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from generator.outputs.events import events_of, tag
from generator.outputs.feed import NEWEST, Event, Feed
from generator.staging.public import PublicPortal, PublicSite


def feeds_of(site: PublicSite) -> tuple[Feed, ...]:
    """Give every feed of `site`, the one with everything first."""
    events = events_of(site)
    everything = _feed(site, site.publisher.name, events=events)
    return (everything, *_by_municipality(site, events), *_by_kind(site, events), *_by_provider(site, events))


def feed_over(portal: PublicPortal) -> Feed | None:
    """Give the feed over all partnerships, or nothing where there is no partnership."""
    if not portal.sites:
        return None
    events = sorted((event for site in portal.sites for event in _newest(events_of(site))), key=_order)
    publisher = portal.sites[0].publisher
    return Feed(
        # No partnership can be called '_portal', so the id is nobody else's.
        id=tag(publisher, "_portal:feed"),
        folder="",
        title=portal.name,
        author=portal.name,
        site_url=portal.site_url,
        language="nl",
        start=publisher.feed_date,
        events=_newest(events),
    )


def _by_municipality(site: PublicSite, events: tuple[Event, ...]) -> Iterator[Feed]:
    for municipality in site.municipalities:
        link = municipality.link
        if not link.address:
            continue
        wanted = frozenset(municipality.documents)
        mine = (event for event in events if event.document in wanted)
        title = f"{site.publisher.name}: {link.label}"
        yield _feed(site, title, events=mine, folder=link.address, name=f"/gemeente/{link.key}")


def _by_provider(site: PublicSite, events: tuple[Event, ...]) -> Iterator[Feed]:
    of_document: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        of_document[event.document].append(event)
    for provider in site.providers:
        link = provider.link
        if not link.address:
            continue
        mine = sorted((event for id_ in provider.documents for event in of_document[id_]), key=_order)
        title = f"{site.publisher.name}: {link.label}"
        yield _feed(site, title, events=mine, folder=link.address, name=f"/aanbieder/{link.key}")


def _by_kind(site: PublicSite, events: tuple[Event, ...]) -> Iterator[Feed]:
    kinds = {document.kind_key: document.kind_label for document in site.documents}
    kind_of = {document.id: document.kind_key for document in site.documents}
    # A tombstone tells the kind, but not the variant of a visit report.
    kind_of.update((tombstone.id, tombstone.kind.value) for tombstone in site.tombstones)
    for key, label in sorted(kinds.items()):
        mine = (event for event in events if kind_of[event.document] == key)
        title = f"{site.publisher.name}: {label}"
        yield _feed(site, title, events=mine, folder=f"soort/{key}/", name=f"/soort/{key}")


def _feed(site: PublicSite, title: str, *, events: Iterable[Event], folder: str = "", name: str = "") -> Feed:
    publisher = site.publisher
    return Feed(
        id=tag(publisher, f"{publisher.key}{name}:feed"),
        folder=folder,
        title=title,
        author=publisher.name,
        site_url=publisher.site_url,
        language=publisher.language,
        start=publisher.feed_date,
        events=_newest(events),
    )


def _newest(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(islice(events, NEWEST))


def _order(event: Event) -> tuple[int, str]:
    return event.order
