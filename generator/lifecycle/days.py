"""Days and moments in Amsterdam."""

from datetime import date, datetime, time, timedelta

from generator.model.values import AMSTERDAM


def start_of(day: date) -> datetime:
    """Give midnight in Amsterdam at which `day` begins."""
    return datetime.combine(day, time(), AMSTERDAM)


def after_days(day: date, days: int) -> datetime:
    """Give the moment at which `days` whole days after `day` are over."""
    return start_of(day + timedelta(days=days + 1))
