"""The page to search on, of one partnership and over all: its choices, and lists for who has no script."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.languages.phrase import Phrase
from generator.site.listing import Browse, Listing
from generator.site.search_texts import SCRIPT
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.public import PublicPortal, PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

SEARCH = Link("zoeken/", N_("Zoeken"))
NEWEST = 20  # that the page shows before somebody asks anything; the script asks for as many at a time
MOST_CHOICES = 25  # of one facet, for the weight of the page; the script adds others once they are found


@dataclass(frozen=True, slots=True)
class Choice:
    """A checkbox of the search form."""

    value: str
    label: str
    count: int
    feed: str = ""  # folder of the feed that holds just this, where there is one


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of checkboxes: the facet of the search, the name in the address and what the reader sees."""

    key: str
    name: str
    label: str
    choices: tuple[Choice, ...]


def search_sheet(site: PublicSite, ways: Browse) -> Sheet:
    """Give the page to search the documents of one partnership."""
    values = {
        "facets": _shown(_facets(site, ways)),
        "verdicts": _verdicts(site.documents),
        "documents": site.documents[:NEWEST],
        "shown": min(NEWEST, len(site.documents)),
        "script": (*SCRIPT, *_labels(site.documents)),
        "total": len(site.documents),
        "ways": ways,
        "has_places": bool(site.municipalities),
        "has_providers": bool(site.providers),
        "has_feed": True,
    }
    return Sheet(SEARCH.address, "search.html", SEARCH.label, values, active=SEARCH.address)


def search_sheet_of_portal(portal: PublicPortal, newest: tuple[object, ...]) -> Sheet:
    """Give the page to search the documents of all; `newest` are the items that it starts with."""
    documents = [document for site in portal.sites for document in site.documents]
    values = {
        "facets": _shown(_facets_of_all(portal.sites, documents)),
        "verdicts": _verdicts(documents),
        "items": newest,
        "shown": len(newest),
        "script": (*SCRIPT, *_labels(documents)),
        "total": len(documents),
        "sites": sorted((site.publisher for site in portal.sites), key=lambda publisher: publisher.name),
        "has_places": any(item.link.address for site in portal.sites for item in site.municipalities),
        "has_providers": any(site.providers for site in portal.sites),
        "has_feed": bool(portal.sites),
    }
    return Sheet(SEARCH.address, "search-portal.html", SEARCH.label, values, active=SEARCH.address)


def _labels(documents: Collection[PublicDocument]) -> tuple[str, ...]:
    """Give the labels of ours that come with what the search finds."""
    found = {document.kind_label for document in documents}
    found |= {document.verdict.label for document in documents if document.verdict}
    found |= {service.label for document in documents for service in document.services}
    return tuple(sorted(found))


def _facets(site: PublicSite, ways: Browse) -> Iterator[Facet]:
    by_name = {group.name: group.listings for group in ways.groups}
    yield Facet("kind", "soort", N_("Soort"), _listed(by_name["Soort"]))
    yield Facet("judgement", "oordeel", N_("Oordeel"), _listed(by_name["Oordeel"]))
    yield Facet("municipality", "gemeente", N_("Gemeente"), tuple(_places(site)))
    yield Facet("year", "jaar", N_("Jaar"), _listed(by_name["Jaar"]))
    yield Facet("service", "voorziening", N_("Voorziening"), _listed(by_name["Voorziening"]))
    yield Facet("provider", "aanbieder", N_("Aanbieder"), tuple(_providers(site)))


def _facets_of_all(sites: tuple[PublicSite, ...], documents: list[PublicDocument]) -> Iterator[Facet]:
    names = (site.publisher for site in sites)
    counts = {site.publisher.key: len(site.documents) for site in sites}
    partnerships = (Choice(one.key, one.name, counts[one.key], f"{one.key}/") for one in names)
    yield Facet("partnership", "samenwerking", N_("Samenwerking"), _by_label(partnerships))
    yield Facet(
        "kind", "soort", N_("Soort"), _counted((item.kind_key, Phrase(item.kind_label)) for item in documents)
    )
    verdicts = [item.verdict for item in documents if item.verdict]
    yield Facet(
        "judgement", "oordeel", N_("Oordeel"), _counted((str(one), Phrase(one.label)) for one in verdicts)
    )
    yield Facet("municipality", "gemeente", N_("Gemeente"), _by_label(_places_of_all(sites)))
    years = _counted((str(item.year), str(item.year)) for item in documents)
    yield Facet("year", "jaar", N_("Jaar"), tuple(reversed(years)))
    services = ((link.key, Phrase(link.label)) for item in documents for link in item.services)
    yield Facet("service", "voorziening", N_("Voorziening"), _counted(services))
    providers = (
        replace(choice, value=f"{site.publisher.key}/{choice.value}")
        for site in sites
        for choice in _providers(site)
    )
    yield Facet("provider", "aanbieder", N_("Aanbieder"), _by_label(providers))


def _places(site: PublicSite) -> Iterator[Choice]:
    for item in site.municipalities:
        yield Choice(item.link.key, item.link.label, len(item.documents), item.link.address)


def _places_of_all(sites: tuple[PublicSite, ...]) -> Iterator[Choice]:
    found: dict[str, Choice] = {}
    for site in sites:
        for choice in _places(site):
            known = found.get(choice.value)
            feed = f"{site.publisher.key}/{choice.feed}" if choice.feed else ""
            # A municipality that changed partnership has a feed with each: none of them holds everything.
            count = choice.count + (known.count if known else 0)
            found[choice.value] = replace(choice, count=count, feed="" if known else feed)
    yield from found.values()


def _providers(site: PublicSite) -> Iterator[Choice]:
    for item in sorted(site.providers, key=lambda item: item.link.label.lower()):
        if item.documents:
            yield Choice(item.link.key, item.link.label, len(item.documents))


def _listed(listings: tuple[Listing, ...]) -> tuple[Choice, ...]:
    return tuple(
        Choice(item.address.split("/")[1], item.label, item.count, item.address if item.feed else "")
        for item in listings
    )


def _counted(pairs: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    counts = Counter(pairs)
    return _by_label(Choice(value, label, count) for (value, label), count in counts.items())


def _by_label(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    return tuple(sorted(choices, key=lambda choice: (choice.label.lower(), choice.value)))


def _shown(facets: Iterable[Facet]) -> tuple[Facet, ...]:
    return tuple(replace(facet, choices=_most(facet.choices)) for facet in facets if facet.choices)


def _most(choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    if len(choices) <= MOST_CHOICES:
        return choices
    kept = frozenset(sorted(choices, key=lambda choice: (-choice.count, choice.value))[:MOST_CHOICES])
    return tuple(choice for choice in choices if choice in kept)


def _verdicts(documents: Iterable[PublicDocument]) -> tuple[tuple[str, str], ...]:
    """Give key and label of each verdict that occurs, for the mark beside a result."""
    return tuple(sorted({(str(item.verdict), item.verdict.label) for item in documents if item.verdict}))
