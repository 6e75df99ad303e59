"""What a rule may know besides the document it looks at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from generator.detection.inspection import Inspection
from generator.detection.sighting import Sighting
from generator.lifecycle.gate import At
from generator.markdown.found import Outline
from generator.model.library import Collection, Document
from generator.model.terms import Sort
from generator.rules.closed_documents import closed_traces
from generator.rules.folding import Folded
from generator.rules.front_marks import MarkAt
from generator.rules.private_names import private_names
from generator.rules.shown_settings import Setting, shown_settings
from generator.rules.traces import Traces
from generator.settings.municipalities import Municipalities, municipalities_of


@dataclass(frozen=True, slots=True)
class Known:
    """One frozen value: the moment, the partnership and, for a document, the outline of its body."""

    moment: datetime
    collection: Collection
    municipalities: Municipalities
    documents: Mapping[str, Document]  # by id; the first one where an id occurs twice
    targets: Mapping[str, Document | None]  # by path; None for a page or an attachment
    superseded: frozenset[str]  # ids that another document takes the place of
    evaluated: frozenset[str]  # ids that an evaluation names
    private_names: Traces  # of providers who are natural persons, in every partnership
    closed: Traces  # titles and ids of documents that are not public now
    unread: frozenset[str]  # ids of sources that are there and not understood
    unread_attachments: frozenset[str]  # paths of files that those sources name
    public_names: frozenset[str]  # of municipalities, and of providers who are no natural persons
    shown_settings: tuple[Setting, ...]  # texts of settings that the site shows
    outline: Outline | None = None  # of the document at hand
    front_marks: tuple[MarkAt, ...] = ()  # in the front matter of the document at hand
    sightings: tuple[Sighting, ...] = ()  # in the source of the document at hand
    inspections: Mapping[str, Inspection] = field(default_factory=dict)  # of attachments, by path
    unused: tuple[int, ...] = ()  # places in its list of suppressions that no finding asked for
    folded: Folded = field(default_factory=lambda: Folded(frozenset()))  # the words of that source

    @property
    def today(self) -> date:
        """The day of the moment, in Amsterdam."""
        return self.moment.date()

    @property
    def body(self) -> Outline:
        """The outline of the body of the document at hand."""
        if self.outline is None:
            raise TypeError("only a rule for a document may ask for the body")
        return self.outline


def known_of(
    collection: Collection,
    moment: datetime,
    *,
    unread: frozenset[str] = frozenset(),
    unread_attachments: frozenset[str] = frozenset(),
    names: Traces | None = None,
) -> Known:
    """Give what is known of one partnership at a moment; `names` are the private ones of all partnerships."""
    municipalities = municipalities_of(collection.settings)
    documents: dict[str, Document] = {}
    for document in collection.documents:
        documents.setdefault(document.id, document)
    return Known(
        moment=moment,
        collection=collection,
        municipalities=municipalities,
        documents=documents,
        targets=_targets(collection),
        superseded=frozenset(old for document in collection.documents for old in document.meta.supersedes),
        evaluated=frozenset(_evaluated(collection)),
        private_names=private_names((collection,)) if names is None else names,
        closed=closed_traces(collection, At(moment, collection, municipalities)),
        unread=unread,
        unread_attachments=unread_attachments,
        shown_settings=tuple(shown_settings(collection)),
        public_names=frozenset(_public_names(collection)),
    )


def _targets(collection: Collection) -> dict[str, Document | None]:
    targets: dict[str, Document | None] = {document.path: document for document in collection.documents}
    targets.update((page.path, None) for page in collection.pages)
    targets.update((attachment.path, None) for attachment in collection.attachments)
    return targets


def _public_names(collection: Collection) -> Iterator[str]:
    municipalities = municipalities_of(collection.settings)
    yield from (municipalities.name(code) for code in municipalities.members)
    for provider in collection.providers.values():
        if not provider.natural_person:
            yield from provider.names


def _evaluated(collection: Collection) -> Iterator[str]:
    for document in collection.documents:
        if getattr(document.meta, "sort", None) is Sort.EVALUATION:
            yield from (target for _, target in document.meta.relations)
