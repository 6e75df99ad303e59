from datetime import date

import pytest

from generator.site.days import all_days, full_day, is_older_than_two_years, month_names, short_day


def test_a_day_is_written_in_dutch() -> None:
    assert full_day(date(2026, 3, 3)) == "3 maart 2026"
    assert short_day(date(2026, 3, 3)) == "3 mrt 2026"


def test_more_days_stand_in_order_with_and_between_the_last_two() -> None:
    assert all_days((date(2026, 3, 5), date(2026, 3, 3), date(2026, 3, 4))) == "3, 4 en 5 maart 2026"
    assert all_days((date(2025, 12, 30), date(2026, 1, 4))) == "30 december 2025 en 4 januari 2026"
    assert all_days((date(2026, 3, 30), date(2026, 4, 1))) == "30 maart en 1 april 2026"
    assert all_days(()) == ""


@pytest.mark.parametrize(
    ("day", "older"),
    [(date(2024, 10, 31), True), (date(2024, 11, 1), False), (date(2024, 2, 29), True)],
)
def test_two_years_are_counted_by_the_calendar(day: date, *, older: bool) -> None:
    assert is_older_than_two_years(day, date(2026, 11, 1)) is older


@pytest.mark.parametrize(
    ("months", "words"),
    [
        ((), ""),
        ((3,), "maart"),
        ((3, 4), "maart en april"),
        ((3, 4, 5), "maart tot en met mei"),
        ((1, 5, 6, 7, 12), "januari, mei tot en met juli en december"),
    ],
)
def test_a_row_of_three_months_is_named_by_its_ends(months: tuple[int, ...], words: str) -> None:
    assert month_names(months) == words
