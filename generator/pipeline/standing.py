"""Where every document stands at a moment: what `toezicht status` asks for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from generator.authorities.suggestions import nearest
from generator.errors import UsageError
from generator.lifecycle.agenda import Appointment, appointments
from generator.lifecycle.days import in_utc, start_of
from generator.lifecycle.gate import At
from generator.lifecycle.road import Road, road
from generator.lifecycle.sight import Change, changes_ahead
from generator.lifecycle.standing import at
from generator.lifecycle.waiting import Waiting, waiting
from generator.model.fault import FaultKind
from generator.model.library import Document, Library
from generator.pipeline.order import Watch
from generator.reading.library import read_library

_READ_ALL_THE_SAME = frozenset(
    {FaultKind.BYTE_ORDER_MARK, FaultKind.CRLF, FaultKind.LINE_SEPARATOR, FaultKind.CONTROL_CHARACTER}
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A library at a moment; what could not be read is named and left out."""

    library: Library = field(repr=False)
    moments: Mapping[str, At] = field(repr=False)  # by key of the partnership
    unread: tuple[str, ...] = ()  # paths of files of which nothing can be told

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document that was understood."""
        return self.library.documents

    def when(self, document: Document) -> At:
        """Give the moment in the partnership of a document."""
        return self.moments[document.partnership]


def standing(root: Path, moment: datetime, *, watch: Watch) -> Standing:
    """Read everything below `root` and look at it at `moment`."""
    with watch.step("lezen") as done:
        library = read_library(root, progress=done)
    moments = {collection.key: at(collection, moment) for collection in library.collections}
    return Standing(library, moments, _unread(library))


def named(standing: Standing, word: str) -> tuple[Document, ...]:
    """Give the document with an id or `<partnership>/<id>`; more than one where its id is used twice."""
    documents = standing.documents
    full = {f"{item.partnership}/{item.id}" for item in documents}
    wanted = word.strip().casefold()
    found = [item for item in documents if wanted in _words_for(item)]
    places = sorted({f"{item.partnership}/{item.id}" for item in found})
    if len(places) > 1:
        raise UsageError(
            f"er is meer dan één stuk met het kenmerk '{word}'", hint=f"kies uit: {', '.join(places)}"
        )
    if not found:
        near = nearest(word, full if "/" in word else {item.id for item in documents})
        hint = f"bedoelde u {near}?" if near else "'toezicht status' noemt alle stukken die wachten"
        raise UsageError(f"er is geen stuk '{word}'{_also_unread(standing)}", hint=hint)
    return tuple(found)


def only_named(standing: Standing, word: str) -> Document:
    """Give the document with an id or `<partnership>/<id>`; refused where two files have that id."""
    found = named(standing, word)
    if len(found) > 1:
        raise UsageError(f"'{word}' staat op meer plaatsen", hint="geef elk stuk een eigen kenmerk")
    return found[0]


def roads(standing: Standing, documents: Iterable[Document]) -> tuple[Road, ...]:
    """Give the road of each document."""
    return tuple(road(document, standing.when(document)) for document in documents)


def queue(standing: Standing) -> tuple[Waiting, ...]:
    """Give everything that waits: per partnership, overdue first."""
    found = (waiting(document, standing.when(document)) for document in standing.documents)
    return tuple(sorted(filter(None, found), key=lambda item: (item.document.partnership, *item.order)))


def next_changes(standing: Standing, documents: Iterable[Document]) -> tuple[Change, ...]:
    """Give what changes on the site at the next moment at which anything does; empty where nothing will."""
    firsts = (next(changes_ahead(document, standing.when(document)), None) for document in documents)
    found = [change for change in firsts if change]
    soonest = min((in_utc(change.at) for change in found), default=None)
    at_once = (change for change in found if in_utc(change.at) == soonest)
    return tuple(sorted(at_once, key=lambda change: (change.document.partnership, change.document.id)))


def calendar(standing: Standing, documents: Iterable[Document]) -> tuple[Appointment, ...]:
    """Give everything ahead, in the order of time."""
    found = (item for document in documents for item in appointments(document, standing.when(document)))
    return tuple(sorted(found, key=_order))


def _order(item: Appointment) -> tuple[datetime, str, str, str, int]:
    begins = item.at if isinstance(item.at, datetime) else start_of(item.at)
    return (in_utc(begins), item.document.partnership, item.document.id, item.occasion.word, item.number)


def _words_for(document: Document) -> tuple[str, str]:
    return (document.id.casefold(), f"{document.partnership}/{document.id}".casefold())


def _unread(library: Library) -> tuple[str, ...]:
    read = {item.path for item in library.documents}
    read.update(page.path for collection in library.collections for page in collection.pages)
    return tuple(
        file.path
        for file in library.files
        if file.path not in read and any(fault.kind not in _READ_ALL_THE_SAME for fault in file.faults)
    )


def _also_unread(standing: Standing) -> str:
    count = len(standing.unread)
    if not count:
        return ""
    return f"; {count} bestanden zijn niet te lezen" if count > 1 else "; 1 bestand is niet te lezen"
