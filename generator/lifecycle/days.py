"""Days and moments in Amsterdam."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from generator.model.front_matter import FrontMatter
from generator.model.kinds import VisitReport
from generator.model.values import AMSTERDAM


def start_of(day: date) -> datetime:
    """Give midnight in Amsterdam at which `day` begins."""
    return datetime.combine(day, time(), AMSTERDAM)


def after_days(day: date, days: int) -> datetime:
    """Give the moment at which `days` whole days after `day` are over."""
    return start_of(day + timedelta(days=days + 1))


def membership_day(meta: FrontMatter) -> date | None:
    """Give the day on which membership counts (contract: municipalities): first visit, else adoption."""
    visited = sorted(meta.visited_on) if isinstance(meta, VisitReport) else []
    adopted = sorted(adoption.on for adoption in meta.adopted_by)
    return next((day for day in (*visited[:1], meta.adopted_on, *adopted[:1]) if day), None)


def in_utc(moment: datetime) -> datetime:
    """Give a moment in UTC: two in one zone are compared by the clock, which shows an hour twice a year."""
    return moment.astimezone(UTC)


def start_of_last(days: Iterable[date | None]) -> datetime | None:
    """Give the moment at which the last of the days has come; None where one of them is not known."""
    known = tuple(days)
    last = latest(known)
    return None if last is None or None in known else start_of(last)


def latest(days: Iterable[date | None]) -> date | None:
    """Give the last of the days that are known."""
    return max((day for day in days if day), default=None)


def earliest(days: Iterable[date | None]) -> date | None:
    """Give the first of the days that are known."""
    return min((day for day in days if day), default=None)
