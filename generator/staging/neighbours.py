"""Where a provider, a municipality or a successor is found at the other partnerships of a portal.

Only what is public there is told here, and a natural person never: not even the KvK number is compared.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urljoin

from generator.lifecycle.standing import at, is_public
from generator.model.library import Collection
from generator.staging.addresses import municipality_address, provider_address
from generator.staging.desk import contracted_providers, providers_named_in
from generator.staging.public_parts import Link


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Pages on the sites of all partnerships of a portal; the addresses are whole ones."""

    partnerships: Mapping[str, Link] = field(default_factory=dict)  # by key
    municipalities: Mapping[str, Link] = field(default_factory=dict)  # by code
    providers: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)  # by KvK number

    def with_provider(self, kvk: str | None, *, apart_from: str) -> tuple[Link, ...]:
        """Give the pages of a provider at other partnerships; label and key are the partnership's."""
        return tuple(link for link in self.providers.get(kvk or "", ()) if link.key != apart_from)


def neighbours_of(collections: Iterable[Collection], *, moment: datetime) -> Neighbours:
    """Look once at all partnerships that are shown."""
    shown = sorted(collections, key=lambda collection: collection.key)
    shared = _shared(shown)
    municipalities: dict[str, Link] = {}
    providers: dict[str, list[Link]] = defaultdict(list)
    for collection in shown:
        _add_municipalities(municipalities, collection, moment=moment)
        for key in sorted(_with_page(collection, shared, moment=moment)):
            kvk = collection.providers[key].kvk or ""
            providers[kvk].append(_link(collection, provider_address(key)))
    return Neighbours(
        {collection.key: _link(collection, "") for collection in shown},
        municipalities,
        {kvk: tuple(links) for kvk, links in providers.items()},
    )


def _link(collection: Collection, address: str) -> Link:
    return Link(urljoin(collection.settings.site_url, address), collection.settings.name, collection.key)


def _shared(collections: Iterable[Collection]) -> frozenset[str]:
    """Give the KvK numbers that more than one partnership knows, and nowhere as a natural person."""
    counts: Counter[str] = Counter()
    persons: set[str] = set()
    for collection in collections:
        known = collection.providers.values()
        counts.update({provider.kvk for provider in known if provider.kvk})
        persons.update(provider.kvk for provider in known if provider.kvk and provider.natural_person)
    return frozenset(kvk for kvk, times in counts.items() if times > 1) - persons


def _with_page(collection: Collection, shared: frozenset[str], *, moment: datetime) -> frozenset[str]:
    """Give the keys of the providers with a shared number that have a page here."""
    wanted = frozenset(key for key, provider in collection.providers.items() if provider.kvk in shared)
    if not wanted:
        return wanted
    when = at(collection, moment)
    found = contracted_providers(collection, when.today) & wanted
    for document in collection.documents:
        named = wanted.intersection(providers_named_in(document)) - found
        if named and is_public(document, when):
            found |= named
    return found


def _add_municipalities(found: dict[str, Link], collection: Collection, *, moment: datetime) -> None:
    """Add the pages of the members; of two memberships the present one counts."""
    when = at(collection, moment)
    for member in collection.settings.municipalities:
        if member.code in found and member.until and member.until < when.today:
            continue
        name = when.municipalities.name(member.code)
        address = urljoin(collection.settings.site_url, municipality_address(name))
        found[member.code] = Link(address, name, member.code)
