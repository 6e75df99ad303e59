"""Where a document stands before and after a proposal, both looked at at one moment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from generator.comparing.changes_reading import Sides
from generator.lifecycle.days import in_utc
from generator.lifecycle.gate import At
from generator.lifecycle.standing import Shut, at, is_explained, is_held_open, is_public, shut_gates
from generator.model.library import Collection, Document
from generator.model.terms import Repository, Status


class Standing(Enum):
    """What a reader of the site sees of a document."""

    PUBLIC = "public"  # the page
    HELD = "held"  # the old page: a record is missing or the source is not understood
    LATER = "later"  # nothing yet; it opens by itself
    EXPLAINED = "explained"  # a page that says why it is gone
    REGISTERED = "registered"  # a line in the register
    CLOSED = "closed"  # nothing
    ABSENT = "absent"  # there is no such document


@dataclass(frozen=True, slots=True)
class Side:
    """A document on one side of a proposal; `document` is None where it is not there."""

    document: Document | None
    when: At | None
    standing: Standing = Standing.ABSENT
    opens_at: datetime | None = None
    shut: tuple[Shut, ...] = ()

    @property
    def has_page(self) -> bool:
        """Whether the address of the document answers."""
        return self.standing in (Standing.PUBLIC, Standing.HELD, Standing.EXPLAINED)


@dataclass(frozen=True, slots=True)
class Pair:
    """One document, before and after."""

    partnership: str
    id: str
    before: Side
    after: Side
    is_private: bool  # whether only those who have the sources can read the pull request

    @property
    def document(self) -> Document:
        """The document as it is now, or else as it was."""
        found = self.after.document or self.before.document
        if found is None:
            raise TypeError("a pair has a document on at least one side")
        return found

    @property
    def is_edited(self) -> bool:
        """Whether the source itself changed."""
        before, after = self.before.document, self.after.document
        return before is None or after is None or before.source != after.source or before.path != after.path

    @property
    def is_told(self) -> bool:
        """Whether the pull request may repeat what stands in the source: public, or among ourselves."""
        goes = self.before.has_page and self.after.standing is not Standing.PUBLIC
        return self.after.standing is Standing.PUBLIC or (self.is_private and not goes)


def pairs_of(sides: Sides, moment: datetime) -> tuple[Pair, ...]:
    """Give every document that was edited or that stands otherwise, by partnership and id."""
    unread = sides.unread
    return tuple(
        pair
        for key, before, after in sides.pairs
        for pair in _Desk(key, before, after, moment).pairs(unread)
        if pair.is_edited or pair.before.standing is not pair.after.standing
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    key: str
    before: Collection | None
    after: Collection | None
    moment: datetime

    def pairs(self, unread: frozenset[str]) -> Iterator[Pair]:
        """Give all documents of a partnership; `unread` are the sources that are not understood today."""
        then, now = _by_id(self.before), _by_id(self.after)
        then_at = at(self.before, self.moment) if self.before else None
        now_at = at(self.after, self.moment) if self.after else None
        for id_ in sorted(then | now):
            before, after = _side(then.get(id_), then_at), _side(now.get(id_), now_at)
            if _is_held(before, after, unread=unread):
                after = replace(after, standing=Standing.HELD)
            yield Pair(self.key, id_, before, after, is_private=self.is_private)

    @property
    def is_private(self) -> bool:
        """Whether on both sides only some can read the sources; who opens them up opens the pull request."""
        sides = [side.settings.repository for side in (self.before, self.after) if side]
        return all(repository is Repository.PRIVATE for repository in sides)


def _is_held(before: Side, after: Side, *, unread: frozenset[str]) -> bool:
    """Whether the old page stays: only a record is missing, or the source is not understood."""
    if before.standing is not Standing.PUBLIC or before.document is None:
        return False
    if after.document is None or after.when is None:
        return before.document.path in unread
    return after.standing is Standing.CLOSED and is_held_open(after.document, after.when)


def _by_id(collection: Collection | None) -> dict[str, Document]:
    """Of two sources with one id, the first counts, as in a site."""
    found: dict[str, Document] = {}
    for document in collection.documents if collection else ():
        found.setdefault(document.id, document)
    return found


def _side(document: Document | None, when: At | None) -> Side:
    if document is None or when is None:
        return Side(None, None)
    if is_public(document, when):
        return Side(document, when, Standing.PUBLIC)
    shut = shut_gates(document, when)
    opens_at = _opening(document, when, shut=shut)
    return Side(document, when, _standing(document, when, opens_at=opens_at), opens_at, shut)


def _standing(document: Document, when: At, *, opens_at: datetime | None) -> Standing:
    if is_explained(document, when):
        return Standing.EXPLAINED
    if opens_at:
        return Standing.LATER
    is_listed = document.meta.publication_status is Status.NOT_PUBLIC
    return Standing.REGISTERED if is_listed else Standing.CLOSED


def _opening(document: Document, when: At, *, shut: Iterable[Shut]) -> datetime | None:
    """Give the moment at which every gate opens by itself; None where somebody has to do something."""
    moments = [gate.barrier.opens_at for gate in shut]
    known = [moment for moment in moments if moment]
    if not known or len(known) < len(moments):
        return None
    last = max(known, key=in_utc)
    return last if is_public(document, replace(when, moment=last)) else None
