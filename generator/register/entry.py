"""One document as the register counts it, and what of that may be told to everyone."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from generator.model.front_matter import FrontMatter
from generator.model.kinds import Location, Measure, VisitReport
from generator.model.library import Collection, Document
from generator.model.term import Term
from generator.model.terms import Kind, Variant
from generator.settings.municipalities import Municipalities


class Standing(Term):
    """How much of a document everyone may know."""

    PUBLIC = "public", "Openbaar"  # the document itself
    NOT_PUBLIC = "not-public", "Niet openbaar"  # an entry that says why it is not
    TAKEN_BACK = "taken-back", "Weggehaald"  # a page that explains what is gone
    UNTOLD = "untold", "Niet verteld"  # in preparation: no trace, in no count that leaves the house


COUNTED = (Kind.VISIT_REPORT, Kind.MEASURE)
"""What supervision makes; policies, plans and letters are no figure of the register (S000-12, S000-17)."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A provider's house, or another place, on a day; two days at one place are two visits."""

    on: date
    place: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A report or measure, in the canonical words of the contract whatever a region calls it."""

    id: str
    kind: Kind
    year: int  # of the id: the year in which it was written, which every reader can check
    standing: Standing
    variant: Variant | None = None  # only a report has one
    municipalities: tuple[str, ...] = ()  # codes; () where they may not be told
    providers: tuple[str, ...] = ()
    visits: tuple[Visit, ...] = ()


def entries_of(
    collection: Collection, names: Municipalities, *, standings: Mapping[str, Standing]
) -> Iterator[Entry]:
    """Give an entry for every report and measure; one whose path has no standing is in preparation."""
    for document in collection.documents:
        if document.kind in COUNTED:
            standing = standings.get(document.path, Standing.UNTOLD)
            yield _entry(document, collection, names=names, standing=standing)


def told(entries: Iterable[Entry], *, unnamed: Container[str]) -> Iterator[Entry]:
    """Give what everyone may know (contract: What is public); `unnamed` are ids without a municipality.

    The page of what was taken back tells id, kind and date, and no more; an entry of what is not public
    tells its variant and municipality too, but neither provider nor days.
    """
    for entry in entries:
        if entry.standing is Standing.PUBLIC:
            yield entry
        elif entry.standing is Standing.NOT_PUBLIC:
            places = () if entry.id in unnamed else entry.municipalities
            yield replace(entry, municipalities=places, providers=(), visits=())
        elif entry.standing is Standing.TAKEN_BACK:
            yield Entry(entry.id, entry.kind, entry.year, entry.standing)


def _entry(document: Document, collection: Collection, *, names: Municipalities, standing: Standing) -> Entry:
    meta = document.meta
    visits = _visits(meta) if isinstance(meta, VisitReport) else ()
    day = _day(meta, visits) or date(document.year, 12, 31)
    return Entry(
        id=document.id,
        kind=document.kind,
        year=document.year,
        standing=standing,
        variant=meta.variant if isinstance(meta, VisitReport) else None,
        municipalities=names.codes(meta.municipalities, on=day)
        if meta.municipalities
        else tuple(sorted(collection.members_on(day))),
        providers=meta.provider if isinstance(meta, VisitReport | Measure) else (),
        visits=visits,
    )


def _day(meta: FrontMatter, visits: tuple[Visit, ...]) -> date | None:
    """Give the day on which membership counts (contract: municipalities)."""
    first = min((visit.on for visit in visits), default=None)
    adopted = min((adoption.on for adoption in meta.adopted_by), default=None)
    return first or meta.adopted_on or adopted


def _visits(meta: VisitReport) -> tuple[Visit, ...]:
    """Give every place on every day; a day that belongs to a place is not counted once more by itself."""
    at_places = {_visit(location) for location in meta.locations if location.visited_on}
    placed = {visit.on for visit in at_places if visit}
    alone = {Visit(day) for day in meta.visited_on if day not in placed}
    found = alone.union(visit for visit in at_places if visit)
    return tuple(sorted(found, key=lambda visit: (visit.on, visit.place)))


def _visit(location: Location) -> Visit | None:
    return Visit(location.visited_on, location.name) if location.visited_on else None
