from datetime import UTC, date, datetime

import pytest

from generator.lifecycle.days import after_days, start_of


@pytest.mark.parametrize(
    ("day", "begins"),
    [
        (date(2026, 1, 1), datetime(2025, 12, 31, 23, 0, tzinfo=UTC)),  # winter: one hour ahead of UTC
        (date(2026, 7, 1), datetime(2026, 6, 30, 22, 0, tzinfo=UTC)),  # summer: two hours
        (date(2026, 3, 29), datetime(2026, 3, 28, 23, 0, tzinfo=UTC)),  # the day itself begins in winter time
        (date(2026, 10, 25), datetime(2026, 10, 24, 22, 0, tzinfo=UTC)),  # and this one in summer time
    ],
)
def test_a_day_begins_at_midnight_in_amsterdam(day: date, begins: datetime) -> None:
    assert start_of(day) == begins


@pytest.mark.parametrize(
    ("day", "days", "over"),
    [
        (date(2026, 6, 1), 14, date(2026, 6, 16)),  # the 2nd to the 15th are fourteen whole days
        (date(2026, 6, 1), 0, date(2026, 6, 2)),  # the day itself is never counted
        (date(2026, 3, 20), 14, date(2026, 4, 4)),  # a day of 23 hours is a day
        (date(2026, 10, 20), 14, date(2026, 11, 4)),  # and so is one of 25 hours
        (date(2028, 2, 20), 14, date(2028, 3, 6)),  # a leap year has one day more
    ],
)
def test_days_are_whole_days_after_the_first(day: date, days: int, over: date) -> None:
    assert after_days(day, days) == start_of(over)
