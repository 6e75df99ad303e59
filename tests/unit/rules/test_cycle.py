from datetime import date

import pytest

from generator.rules.cycle import due_year


@pytest.mark.parametrize(
    ("today", "year"),
    [
        (date(2026, 6, 30), 2024),
        (date(2026, 7, 1), 2025),
        (date(2026, 12, 31), 2025),
        (date(2027, 1, 1), 2025),
    ],
)
def test_an_account_is_due_from_the_first_of_july(today: date, year: int):
    assert due_year(today) == year
