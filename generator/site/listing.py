"""Lists that need no JavaScript: per sort, kind, year, verdict and service, in pages."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator.languages.phrase import Phrase
from generator.site import texts
from generator.site.paging import leaves_of
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

_NAMES = {
    "soort": N_("Soort"),
    "oordeel": N_("Oordeel"),
    "jaar": N_("Jaar"),
    "voorziening": N_("Voorziening"),
}


@dataclass(frozen=True, slots=True)
class Listing:
    """A named part of the documents with its own page or pages."""

    address: str
    title: str
    documents: tuple[PublicDocument, ...]
    label: str = ""  # short name, where it stands between others of its group
    intro: str = ""
    feed: bool = False
    trail: tuple[Link, ...] = ()

    @property
    def count(self) -> int:
        """How many documents it holds."""
        return len(self.documents)


@dataclass(frozen=True, slots=True)
class Group:
    """The listings of one way of dividing the documents."""

    name: str
    listings: tuple[Listing, ...]


@dataclass(frozen=True, slots=True)
class Browse:
    """Every way into the documents without searching."""

    segments: tuple[Listing, ...]
    groups: tuple[Group, ...]


def browse(site: PublicSite) -> Browse:
    """Divide the documents of a site; an empty part is left out."""
    documents = site.documents
    return Browse(
        _segments(documents),
        (
            Group(_NAMES["soort"], _by(documents, _kinds, folder="soort", feed=True)),
            Group(_NAMES["oordeel"], _by(documents, _verdicts, folder="oordeel")),
            Group(_NAMES["jaar"], tuple(reversed(_by(documents, _years, folder="jaar")))),
            Group(_NAMES["voorziening"], _by(documents, _services, folder="voorziening")),
        ),
    )


def listing_sheets(ways: Browse) -> Iterator[Sheet]:
    """Give the pages of all listings."""
    for listing in ways.segments:
        yield from pages_of(listing, active=listing.address)
    for group in ways.groups:
        for listing in group.listings:
            yield from pages_of(listing, active="zoeken/")


def pages_of(listing: Listing, *, active: str) -> Iterator[Sheet]:
    """Give the page of a listing, or its pages where it is long."""
    for leaf in leaves_of(listing.address, listing.documents):
        title = listing.title
        if leaf.number > 1:
            title = texts.numbered(listing.title, leaf.number, total=leaf.total)
        values = {
            "listing": listing,
            "documents": leaf.entries,
            "first": leaf.first,
            "steps": leaf.steps,
        }
        yield Sheet(
            leaf.address,
            "list.html",
            title,
            values,
            description=texts.counted(listing.title, listing.count),
            active=active,
            trail=listing.trail,
            feeds=(Feed(listing.address, listing.title),) if listing.feed else (),
            hidden=leaf.number > 1,
        )


def _segments(documents: Iterable[PublicDocument]) -> tuple[Listing, ...]:
    found: dict[str, list[PublicDocument]] = {}
    for document in documents:
        found.setdefault(document.address.split("/", 1)[0], []).append(document)
    return tuple(
        Listing(f"{segment}/", label, tuple(found[segment]), label)
        for segment, label in texts.SEGMENTS.items()
        if segment in found
    )


def _by(
    documents: Iterable[PublicDocument],
    keys: Callable[[PublicDocument], Iterable[Link]],
    *,
    folder: str,
    feed: bool = False,
) -> tuple[Listing, ...]:
    found: dict[Link, list[PublicDocument]] = {}
    for document in documents:
        for key in keys(document):
            found.setdefault(key, []).append(document)
    return tuple(
        Listing(
            f"{folder}/{key.key}/",
            N_("%(group)s: %(name)s", group=_NAMES[folder], name=key.label),
            tuple(found[key]),
            key.label,
            feed=feed,
            trail=(Link("zoeken/", N_("Zoeken")),),
        )
        for key in sorted(found, key=lambda key: (key.address, key.label.lower()))
    )


def _kinds(document: PublicDocument) -> tuple[Link, ...]:
    return (Link("", Phrase(document.kind_label), document.kind_key),)


def _years(document: PublicDocument) -> tuple[Link, ...]:
    return (Link("", str(document.year), str(document.year)),)


def _verdicts(document: PublicDocument) -> tuple[Link, ...]:
    if document.verdict is None:
        return ()
    order = list(type(document.verdict)).index(document.verdict)
    return (Link(str(order), Phrase(document.verdict.label), str(document.verdict)),)


def _services(document: PublicDocument) -> tuple[Link, ...]:
    return tuple(Link("", Phrase(service.label), service.key) for service in document.services)
