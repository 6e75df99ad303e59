from datetime import date

import pytest

from generator.site.days import is_older_than_two_years


@pytest.mark.parametrize(
    ("day", "older"),
    [(date(2024, 10, 31), True), (date(2024, 11, 1), False), (date(2024, 2, 29), True)],
)
def test_two_years_are_counted_by_the_calendar(day: date, *, older: bool) -> None:
    assert is_older_than_two_years(day, date(2026, 11, 1)) is older
