"""Its own short table of what may be public, written from the contract and from nothing else.

What this table does not understand stays closed: the last answer is always no.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum

from generator.model.finding import Severity
from generator.model.front_matter import FrontMatter
from generator.model.kinds import VisitReport
from generator.model.library import Collection, Document, Library
from generator.model.terms import DecisionOutcome, Kind, PublicationOutcome, Status
from generator.model.values import AMSTERDAM
from generator.settings.municipalities import Municipalities, municipalities_of


class Permit(Enum):
    """How much of a document everybody may see."""

    PAGE = "page"  # the document itself
    TOMBSTONE = "tombstone"  # id, kind, day, why and note
    REGISTER = "register"  # id, kind, year, municipality and why it is closed
    NOTHING = "nothing"  # no trace at all


@dataclass(frozen=True, slots=True)
class Permitted:
    """A document with what may be seen of it."""

    document: Document
    permit: Permit


SEGMENTS = {
    Kind.POLICY: "beleid",
    Kind.WORK_PLAN: "werkplan",
    Kind.VISIT_REPORT: "rapport",
    Kind.ANNUAL_REPORT: "jaarverslag",
    Kind.MEASURE: "maatregel",
    Kind.RESPONSE: "reactie",
    Kind.DOCUMENT: "document",
}

_NOT_AGREED = re.compile(r"\[!\s*(?:CITAAT|VOORBEELD)(?!\s+afgestemd\s*\])", re.IGNORECASE)
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?\Z")


@dataclass(frozen=True, slots=True)
class _Now:
    """The moment in one partnership."""

    moment: datetime
    collection: Collection
    names: Municipalities

    @property
    def today(self) -> date:
        return self.moment.astimezone(AMSTERDAM).date()


def permitted(library: Library, moment: datetime) -> tuple[Permitted, ...]:
    """Give every document with its permit at `moment`."""
    found: list[Permitted] = []
    for collection in library.collections:
        now = _Now(moment, collection, municipalities_of(collection.settings))
        found.extend(Permitted(document, _permit(document, now)) for document in collection.documents)
    return tuple(found)


def page_path(document: Document) -> str:
    """Give the file of the page of a document, relative to the built folder."""
    segment = SEGMENTS[document.kind]
    return f"{document.partnership}/{segment}/{document.year}/{document.slug}/index.html"


def _permit(document: Document, now: _Now) -> Permit:
    meta = document.meta
    if meta.publication_status is Status.NOT_PUBLIC:
        return Permit.REGISTER
    if meta.publication_status in (Status.WITHDRAWN, Status.SUSPENDED):
        return Permit.TOMBSTONE if _was_public(document, now) else Permit.NOTHING
    is_published = meta.publication_status is Status.PUBLISHED
    if not is_published or meta.withdrawn or meta.withheld or not _is_open(document, now):
        return Permit.NOTHING
    if _is_over(meta, now):
        return Permit.TOMBSTONE
    return Permit.PAGE if _is_recorded(meta, now) else Permit.NOTHING


def _was_public(document: Document, now: _Now) -> bool:
    """Whether a document that was taken away would have been open just before that."""
    before = replace(now, moment=min(_removed(document.meta, now), now.moment, key=datetime.timestamp))
    if document.meta.publication_status is Status.SUSPENDED:
        # The proceeding that took it away has not begun then.
        return _was_cleared(document, before)
    return _was_cleared(document, before) and not _is_suspended(document.meta, before, filed_by=before.today)


def _removed(meta: FrontMatter, now: _Now) -> datetime:
    """Give the last time at which the document can have been public; now where nobody knows."""
    if meta.publication_status is Status.WITHDRAWN:
        day = meta.withdrawn.on if meta.withdrawn else None
        return datetime.combine(day, time.max, AMSTERDAM) if day else now.moment
    filed = [item.filed_on for item in meta.proceedings if item.suspends and item.filed_on]
    return datetime.combine(min(filed), time.min, AMSTERDAM) if filed else now.moment


def _is_open(document: Document, now: _Now) -> bool:
    """Whether nothing holds the document back, but for the end of its time."""
    return _was_cleared(document, now) and not _is_suspended(document.meta, now, filed_by=date.max)


def _was_cleared(document: Document, now: _Now) -> bool:
    """Whether everything is done that comes before publication, whoever objects after it."""
    meta = document.meta
    return (
        _has_begun(meta, now)
        and _has_happened(meta, now)
        and _was_heard(meta)
        and _has_waited(meta, now)
        and _was_decided(meta, now)
        and not _NOT_AGREED.search(document.body)
    )


def _has_begun(meta: FrontMatter, now: _Now) -> bool:
    if meta.publish_from is None and meta.published_on is None:
        return False
    # As times in UTC: two clock times of one zone are compared without the hour that comes twice.
    begun = meta.publish_from is None or meta.publish_from.timestamp() <= now.moment.timestamp()
    return begun and (meta.published_on is None or meta.published_on <= now.today)


def _has_happened(meta: FrontMatter, now: _Now) -> bool:
    days = [other.seen_on for other in meta.release_after]
    days.extend(party.on for party in meta.informed)
    if meta.publish_after_event:
        days.append(meta.publish_after_event.happened_on)
    return not any(day is None or day > now.today for day in days)


def _was_heard(meta: FrontMatter) -> bool:
    if meta.hearing is None:
        return True
    opened = (meta.hearing.facts, meta.hearing.publication)
    return all(hearing is None or hearing.outcome is not None for hearing in opened)


def _is_suspended(meta: FrontMatter, now: _Now, *, filed_by: date) -> bool:
    return any(
        item.suspends
        and (item.filed_on is None or item.filed_on <= filed_by)
        and (item.decided_on is None or item.decided_on > now.today)
        for item in meta.proceedings
    )


def _has_waited(meta: FrontMatter, now: _Now) -> bool:
    """After an objection: somebody decided, and the days after every decision without urgency are over."""
    hearing = meta.hearing.publication if meta.hearing else None
    if hearing is None or hearing.outcome is not PublicationOutcome.OBJECTION:
        return True
    wait = timedelta(days=now.collection.settings.waiting_days)
    sent = [item.sent_on or item.on for item in meta.publication_decision if not item.urgent]
    # A wait of 14 days after the 1st ends with the 15th: the 16th is the first day that is free.
    over = all(day is not None and day + wait < now.today for day in sent)
    return bool(meta.publication_decision) and over


def _was_decided(meta: FrontMatter, now: _Now) -> bool:
    decisions = meta.publication_decision
    if any(item.outcome is not DecisionOutcome.PUBLISH for item in decisions):
        return False
    taken = [item for item in decisions if item.on is not None and item.on <= now.today]
    if not decisions or any(not item.municipalities for item in taken):
        return True
    decided = tuple(word for item in taken for word in item.municipalities)
    day = _of_members(meta) or now.today
    covered = set(now.names.codes(decided, on=day))
    if meta.municipalities:
        return {now.names.code(word, on=day) for word in meta.municipalities} <= covered
    return bool(covered) and now.collection.members_on(day) <= covered


def _is_recorded(meta: FrontMatter, now: _Now) -> bool:
    """Whether nothing is missing that is an error here: a weight below that lets the document through."""
    weights = now.collection.settings.rules
    missing = {
        code
        for code in _missing(meta, now)
        if code not in weights or weights[code].severity is Severity.ERROR
    }
    return missing <= {item.code for item in meta.suppressions} - {"STA001"}  # the law asks for that one


def _missing(meta: FrontMatter, now: _Now) -> Iterator[str]:
    """Give the code of each record that is not there: the check of the text, and the adoption."""
    checked = meta.redaction
    if not (checked and checked.checked_by and checked.checked_on):
        yield "STA001"
    if meta.kind is Kind.RESPONSE:
        return
    if meta.adopting_body is None and not meta.adopted_by:
        yield "ADO001"
    if meta.adopted_on is None and not meta.adopted_by:
        yield "ADO002"
    days = [item.on for item in meta.adopted_by]
    if max([meta.adopted_on] if meta.adopted_on else days, default=date.min) > now.today:
        yield "ADO006"
    if days:
        named = now.names.codes(meta.municipalities, on=_of_members(meta) or now.today)
        bound = named if meta.municipalities else now.collection.members_on(_of_members(meta) or now.today)
        by = now.names.codes(tuple(item.municipality for item in meta.adopted_by), on=min(days))
        if set(bound) - set(by):
            yield "ADO007"


def _of_members(meta: FrontMatter) -> date | None:
    """Give the day of which the members count."""
    visited = meta.visited_on if isinstance(meta, VisitReport) else ()
    adopted = [item.on for item in meta.adopted_by]
    return min(visited, default=None) or meta.adopted_on or min(adopted, default=None)


def _is_over(meta: FrontMatter, now: _Now) -> bool:
    if meta.publish_until:
        return meta.publish_until < now.today
    duration = _DURATION.match(now.collection.settings.retention.get(meta.kind, ""))
    if duration is None or meta.published_on is None:
        return False
    years, months, weeks, days = (int(part or 0) for part in duration.groups())
    months += meta.published_on.year * 12 + meta.published_on.month - 1 + years * 12
    return _day(months, meta.published_on.day) + timedelta(weeks=weeks, days=days) < now.today


def _day(months: int, day: int) -> date:
    """Give the day in a month counted from year 0, or the last day of that month."""
    next_month = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return date(months // 12, months % 12 + 1, min(day, (next_month - timedelta(days=1)).day))
