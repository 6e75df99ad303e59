"""What is not public, as far as the register shows it, and pages that explain what is gone."""

import re
from datetime import date, timedelta

from generator.lifecycle.retention import last_day
from generator.markup.plain import plain_marks
from generator.model.kinds import VisitReport
from generator.model.library import Document
from generator.model.terms import Status, WithdrawnWhy, WithheldBecause
from generator.register.figure import SMALLEST_CROWD
from generator.staging.addresses import address_of
from generator.staging.desk import Desk, grounds_used
from generator.staging.public_document import ClosedDocument, Tombstone

_SILENT = frozenset({WithdrawnWhy.PRIVACY, WithdrawnWhy.COURT})


def closed_documents(desk: Desk) -> tuple[ClosedDocument, ...]:
    """Give every document with the status 'not-public', newest year first."""
    found = (
        _closed(document, desk)
        for document in desk.collection.documents
        if document.meta.publication_status is Status.NOT_PUBLIC
    )
    return tuple(sorted(found, key=lambda closed: (-closed.year, closed.id)))


def _closed(document: Document, desk: Desk) -> ClosedDocument:
    meta = document.meta
    withheld = meta.withheld
    names = _crowded_names(document, desk)
    hidden: frozenset[str] = frozenset() if names else _hidden_names(document, desk)
    return ClosedDocument(
        id=document.id,
        kind_label=desk.label(meta.variant) if isinstance(meta, VisitReport) else meta.kind.label,
        year=document.year,
        municipalities=names,
        because=withheld.because if withheld else WithheldBecause.UNKNOWN,
        grounds=grounds_used(tuple((code, 1) for code in withheld.grounds)) if withheld else (),
        reason=_told(withheld.reason if withheld else None, hidden=hidden),
        decided_by=_told(withheld.decided_by if withheld else None, hidden=hidden),
        review_on=withheld.review_on if withheld else None,
    )


def _told(text: str | None, *, hidden: frozenset[str]) -> str:
    """Give a text of the register; it names no municipality where the register itself names none."""
    plain = plain_marks(text or "")
    for name in sorted(hidden, key=lambda name: (-len(name), name)):
        plain = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "een gemeente", plain, flags=re.IGNORECASE)
    return plain


def _hidden_names(document: Document, desk: Desk) -> frozenset[str]:
    members = (desk.when.municipalities.name(code) for code in desk.when.municipalities.members)
    return frozenset(members) | {link.label for link in desk.named(document.meta.municipalities, desk.today)}


def _crowded_names(document: Document, desk: Desk) -> tuple[str, ...]:
    """Name the municipalities; none where one of them has so few providers that it tells which one."""
    links = desk.named(document.meta.municipalities, desk.today)
    crowded = all(_contracted(link.key, desk) >= SMALLEST_CROWD for link in links)
    return tuple(link.label for link in links) if crowded else ()


def _contracted(code: str, desk: Desk) -> int:
    on = desk.today
    return sum(
        any(
            desk.when.municipalities.code(contract.municipality, on=on) == code
            and _runs(contract.from_, contract.until, day=on)
            for contract in provider.contracted
        )
        for provider in desk.collection.providers.values()
    )


def _runs(first: date | None, last: date | None, *, day: date) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def tombstones(desk: Desk) -> tuple[Tombstone, ...]:
    """Give the page of every document that was public and is withdrawn, suspended or past its term."""
    return tuple(
        sorted((_tombstone(document, desk) for document in desk.explained), key=lambda page: page.id)
    )


def _tombstone(document: Document, desk: Desk) -> Tombstone:
    meta = document.meta
    status, why, day, note = meta.publication_status, None, None, ""
    if status is Status.PUBLISHED:  # only the term is over
        last = last_day(document, desk.collection)
        status, why = Status.WITHDRAWN, WithdrawnWhy.RETENTION
        day = last + timedelta(days=1) if last else None
    elif status is Status.WITHDRAWN and meta.withdrawn:
        why, day = meta.withdrawn.why, meta.withdrawn.on
        note = "" if why in _SILENT else plain_marks(meta.withdrawn.note or "")
    elif status is Status.SUSPENDED:
        day = _suspended_on(document, desk)
    return Tombstone(document.id, address_of(document), meta.kind, status, day, why, note)


def _suspended_on(document: Document, desk: Desk) -> date | None:
    """Give the day of the first proceeding that suspends the document today; None where nobody wrote it."""
    filed = (
        item.filed_on
        for item in document.meta.proceedings
        if item.suspends and item.filed_on and (item.decided_on is None or item.decided_on > desk.today)
    )
    return min((day for day in filed if day <= desk.today), default=None)
