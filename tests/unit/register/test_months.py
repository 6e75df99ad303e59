from datetime import date

import pytest

from generator.register.figure import Figure
from generator.register.months import counted_until, with_something

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("year", "as_of", "figure", "without", "why"),
    [
        (2026, date(2026, 9, 30), Figure(9, 10), (10,), "october is over and has nothing"),
        (2026, date(2026, 9, 29), Figure(8, 10), (9, 10), "september is not whole"),
        (2025, date(2025, 12, 31), Figure(12, 12), (), "all of it"),
        (2025, date(2026, 2, 1), Figure(12, 12), (), "counted afterwards"),
        (2025, date(2024, 12, 31), Figure(0, 12), tuple(range(1, 13)), "counted too early"),
        (2026, None, Figure(0, 10), tuple(range(1, 11)), "nobody says until when"),
        (2027, None, Figure(0, 0), (), "it has not begun"),
    ],
)
def test_months_after_the_last_day_of_the_figures_have_no_data(
    year: int, as_of: date | None, *, figure: Figure, without: tuple[int, ...], why: str
) -> None:
    found = counted_until(year, as_of, today=TODAY)

    assert (found.figure, found.without) == (figure, without), why


def test_a_month_in_which_nothing_happened_is_named_once_it_is_over() -> None:
    happened = {(2026, month) for month in range(1, 9)} | {(2025, 9)}

    assert with_something(2026, happened, today=TODAY).without == (9, 10)
