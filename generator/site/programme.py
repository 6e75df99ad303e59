"""The work programme: the plans per year, what returns each year, and the days that documents name."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from generator.languages.phrase import MonthOf, Phrase
from generator.model.terms import Kind, OfferedTo
from generator.model.values import AMSTERDAM
from generator.site.sheet import Sheet
from generator.site.texts import N_
from generator.staging.calendar import Entry, Occasion, calendar_of
from generator.staging.public import PublicSite
from generator.staging.public_document import PublicDocument
from generator.staging.public_parts import Link

PROGRAMME = Link("werkprogramma/", N_("Werkprogramma"))
MOST_AHEAD = 100  # days on the page; the calendar file has all
MOST_OVERDUE = 50  # what is over time on the page; the documents themselves tell of all
_TO_DO = frozenset({Occasion.RECOMMENDATION, Occasion.FOLLOW_UP, Occasion.EVALUATION, Occasion.OFFERED})


@dataclass(frozen=True, slots=True)
class Month:
    """The entries of one month; `first` is its first day."""

    first: date
    entries: tuple[Entry, ...]

    @property
    def anchor(self) -> str:
        """The name of its place on the page."""
        return f"{self.first:%Y-%m}"

    @property
    def label(self) -> Phrase:
        """The month for a reader, such as 'november 2026'."""
        return Phrase("%(month)s", month=MonthOf(self.first))


@dataclass(frozen=True, slots=True)
class Yearly:
    """A document that is due every year, and whether this site has it."""

    kind: Kind
    year: int
    document: PublicDocument | None
    councils: int = 0  # how many councils of members it was offered to
    members: int = 0


def programme_sheet(site: PublicSite) -> Sheet:
    """Give the page with the work programme and its calendar."""
    today = site.moment.astimezone(AMSTERDAM).date()
    entries = calendar_of(site)
    ahead = [entry for entry in entries if entry.day >= today]
    overdue = [entry for entry in entries if entry.day < today and entry.occasion in _TO_DO]
    earlier = [
        entry
        for entry in entries
        if entry.day < today and entry.day.year == today.year and entry.occasion not in _TO_DO
    ]
    values = {
        "plans": tuple(document for document in site.documents if document.kind is Kind.WORK_PLAN),
        "yearly": _yearly(site, today),
        "months": _months(ahead[:MOST_AHEAD]),
        "later": len(ahead[MOST_AHEAD:]),
        "overdue": tuple(reversed(overdue[-MOST_OVERDUE:])),
        "overdue_in_all": len(overdue),
        "earlier": _months(earlier),
        "today": today,
        "has_figures": site.completeness is not None,
    }
    return Sheet(PROGRAMME.address, "programme.html", PROGRAMME.label, values)


def _months(entries: Iterable[Entry]) -> tuple[Month, ...]:
    grouped = groupby(entries, key=lambda entry: entry.day.replace(day=1))
    return tuple(Month(first, tuple(found)) for first, found in grouped)


def _yearly(site: PublicSite, today: date) -> tuple[Yearly, ...]:
    newest: dict[tuple[Kind, int], PublicDocument] = {}
    for document in site.documents:
        newest.setdefault((document.kind, document.year), document)
    asked = (
        (Kind.ANNUAL_REPORT, today.year - 1),
        (Kind.WORK_PLAN, today.year),
        (Kind.ANNUAL_REPORT, today.year),
        (Kind.WORK_PLAN, today.year + 1),
    )
    members = _members_on(site, today)
    return tuple(_one(kind, year, document=newest.get((kind, year)), members=members) for kind, year in asked)


def _members_on(site: PublicSite, day: date) -> frozenset[str]:
    return frozenset(
        item.link.key for item in site.municipalities if (item.since or day) <= day <= (item.until or day)
    )


def _one(kind: Kind, year: int, *, document: PublicDocument | None, members: frozenset[str]) -> Yearly:
    if document is None or kind is not Kind.ANNUAL_REPORT:
        return Yearly(kind, year, document)
    given = [offer for offer in document.offered if offer.to is OfferedTo.COUNCIL and offer.on]
    reached = (
        members
        if any(not offer.municipality for offer in given)
        else frozenset(offer.municipality for offer in given if offer.municipality)
    )
    return Yearly(kind, year, document, len(reached & members), len(members))
