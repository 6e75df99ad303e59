"""Gate: the last day of being public is not past."""

import re
from datetime import date, timedelta

from generator.lifecycle.gate import At, Barrier, Gate
from generator.model.library import Collection, Document
from generator.model.text import Text

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?\Z")


def check(document: Document, at: At) -> Barrier | None:
    """Shut from the day after 'publish_until', or after the retention of the kind."""
    last = last_day(document, at.collection)
    if last is None or at.today <= last:
        return None
    return Barrier(Text("de bewaartermijn is voorbij", "the retention period is over"))


def last_day(document: Document, collection: Collection) -> date | None:
    """Give the last day on which a document may be public; None where there is no end."""
    meta = document.meta
    duration = collection.settings.retention.get(meta.kind)
    if meta.publish_until or duration is None or meta.published_on is None:
        return meta.publish_until
    return after(meta.published_on, duration)


def after(day: date, duration: str) -> date:
    """Add an ISO 8601 duration; a day that a month does not have becomes its last day."""
    found = _DURATION.match(duration)
    years, months, weeks, days = (int(part or 0) for part in found.groups()) if found else (0, 0, 0, 0)
    months += day.year * 12 + day.month - 1 + years * 12
    first = date(months // 12, months % 12 + 1, 1)
    next_month = (first + timedelta(days=31)).replace(day=1)
    length = (next_month - first).days
    return first.replace(day=min(day.day, length)) + timedelta(weeks=weeks, days=days)


def _since(document: Document, at: At) -> date | None:
    last = last_day(document, at.collection)
    return last + timedelta(days=1) if last and check(document, at) else None


GATE = Gate(
    name="retention",
    title=Text("Bewaartermijn", "Retention"),
    source="Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (opslagbeperking)",
    opener=Text("niemand: het einde van de termijn is het einde", "nobody: the end of the term is the end"),
    action=Text(
        "moet het stuk langer openbaar blijven, leg dan vast waarom en kies een latere publish_until",
        "where it has to stay public longer, record why and choose a later publish_until",
    ),
    check=check,
    since=_since,
)
