from datetime import date

import pytest

from generator.site.periods import (
    MONTHS,
    QUARTERS,
    Month,
    Quarter,
    first_month,
    first_quarter,
    month_of,
    quarter_of,
)


def test_a_month_and_a_quarter_have_the_name_that_is_in_their_address() -> None:
    day = date(2026, 9, 30)

    assert (month_of(day).key, month_of(day).label) == ("2026-09", "september 2026")
    assert (quarter_of(day).key, quarter_of(day).label) == ("2026-k3", "derde kwartaal van 2026")
    assert quarter_of(day).months == "juli tot en met september 2026"


@pytest.mark.parametrize(
    ("today", "month", "quarter"),
    [
        (date(2026, 11, 1), Month(2025, 12), Quarter(2025, 1)),
        (date(2026, 12, 31), Month(2026, 1), Quarter(2025, 1)),
        (date(2026, 1, 1), Month(2025, 2), Quarter(2024, 2)),
    ],
)
def test_the_earliest_page_is_as_old_as_is_promised(today: date, month: Month, quarter: Quarter) -> None:
    assert (first_month(today), first_quarter(today)) == (month, quarter)


def test_the_present_one_counts_too() -> None:
    today = date(2026, 11, 1)

    months = 12 * (today.year - first_month(today).year) + today.month - first_month(today).number + 1
    quarters = 4 * (today.year - first_quarter(today).year) + 4 - first_quarter(today).number + 1

    assert (months, quarters) == (MONTHS, QUARTERS)
