"""What happened in a municipality in a month: public, changed, taken away, and of which the day passed.

Only the months of `periods.MONTHS` in which something happened have a page. What was taken away tells
nowhere which municipality it was about, so every municipality of the partnership shows it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from generator.model.procedure import Version
from generator.site.locality import Locality
from generator.site.offers import Offer
from generator.site.periods import Month, first_month, month_of
from generator.site.sheet import Feed, Sheet
from generator.site.texts import N_
from generator.staging.public_document import PublicDocument, Tombstone
from generator.staging.public_parts import Link
from generator.staging.recommendations import PublicRecommendation

Item = TypeVar("Item")
Gone = Mapping[Month, tuple[Tombstone, ...]]


@dataclass(frozen=True, slots=True)
class Digest:
    """A month of a municipality; what comes first happened last."""

    month: Month
    link: Link
    published: tuple[PublicDocument, ...]
    changed: tuple[tuple[PublicDocument, Version], ...]
    gone: tuple[Tombstone, ...]
    due: tuple[PublicRecommendation, ...]  # recommendations that became overdue
    late: tuple[Offer, ...]  # offers that were meant for this month and are not known
    lapsed: tuple[PublicDocument, ...]  # of which the last day of validity passed

    @property
    def count(self) -> int:
        """How many things happened."""
        parts = (self.published, self.changed, self.gone, self.due, self.late, self.lapsed)
        return sum(len(part) for part in parts)


def gone_by_month(tombstones: Iterable[Tombstone]) -> Gone:
    """Divide what was taken away by its month; without a day nobody knows when it was."""
    found: dict[Month, list[Tombstone]] = defaultdict(list)
    for tombstone in tombstones:
        if tombstone.on:
            found[month_of(tombstone.on)].append(tombstone)
    return {month: tuple(items) for month, items in found.items()}


def digests_of(place: Locality, gone: Gone) -> tuple[Digest, ...]:
    """Give the months in which something happened, the newest first."""
    today = place.today
    published = _by_month(((item.published_on, item) for item in place.documents), today)
    changed = _by_month(_changes(place), today)
    due = _by_month(((point.item.due, point) for point in place.points.open if point.is_overdue), today)
    late = _by_month(((offer.intended, offer) for offer in place.offers if offer.is_late), today)
    lapsed = _by_month(((item.valid_until, item) for item in place.documents if item.lapsed), today)
    taken = {month: items for month, items in gone.items() if first_month(today) <= month <= month_of(today)}
    months = sorted({*published, *changed, *due, *late, *lapsed, *taken}, reverse=True)
    return tuple(
        Digest(
            month,
            Link(f"{place.entry.link.address}overzicht/{month.key}/", month.label, month.key),
            published=tuple(published.get(month, ())),
            changed=tuple(changed.get(month, ())),
            gone=taken.get(month, ()),
            due=tuple(due.get(month, ())),
            late=tuple(late.get(month, ())),
            lapsed=tuple(lapsed.get(month, ())),
        )
        for month in months
    )


def digest_sheets(
    place: Locality, digests: tuple[Digest, ...], *, trail: tuple[Link, ...]
) -> Iterator[Sheet]:
    """Give the page of each month, with the way to the one before and after it."""
    name = place.entry.link.label
    for number, digest in enumerate(digests):
        values = {
            "place": place,
            "digest": digest,
            "is_now": digest.month == month_of(place.today),
            "later": digests[number - 1].link if number else None,
            "earlier": digests[number + 1].link if number + 1 < len(digests) else None,
        }
        yield Sheet(
            digest.link.address,
            "digest.html",
            N_("%(name)s: overzicht van %(month)s", name=name, month=digest.month.label),
            values,
            active="gemeenten/",
            trail=trail,
            feeds=(Feed(place.entry.link.address, name),),
            hidden=True,
        )


def _changes(place: Locality) -> Iterator[tuple[date, tuple[PublicDocument, Version]]]:
    """A version of the day of publication is the publication itself."""
    for document in place.documents:
        for version in document.versions:
            if version.on > document.published_on:
                yield version.on, (document, version)


def _by_month(dated: Iterable[tuple[date | None, Item]], today: date) -> dict[Month, list[Item]]:
    first, last = first_month(today), month_of(today)
    found: dict[Month, list[Item]] = defaultdict(list)
    for day, item in dated:
        if day and first <= month_of(day) <= last:
            found[month_of(day)].append(item)
    return found
