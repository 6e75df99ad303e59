from collections.abc import Callable, Mapping
from datetime import date

import pytest

from generator.lifecycle.gate import At, Barrier
from generator.lifecycle.retention import GATE, after, last_day
from generator.model.library import Document

Look = Callable[..., Barrier | None]
FIVE_YEARS = {"retention": {"document": "P5Y"}}


@pytest.mark.parametrize(
    ("day", "duration", "last"),
    [
        (date(2026, 3, 1), "P5Y", date(2031, 3, 1)),  # the same day
        (date(2028, 2, 29), "P5Y", date(2033, 2, 28)),  # a leap day becomes the last day of February
        (date(2024, 2, 29), "P4Y", date(2028, 2, 29)),  # unless that year has one too
        (date(2026, 1, 31), "P1M", date(2026, 2, 28)),  # a short month
        (date(2028, 1, 31), "P1M", date(2028, 2, 29)),  # in a leap year
        (date(2026, 3, 31), "P1M", date(2026, 4, 30)),  # thirty days
        (date(2026, 4, 30), "P1M", date(2026, 5, 30)),  # the same day, not the last
        (date(2026, 12, 31), "P1M", date(2027, 1, 31)),  # over the end of the year
        (date(2026, 11, 30), "P3M", date(2027, 2, 28)),  # over the end of the year, a short month
        (date(2026, 6, 1), "P2W", date(2026, 6, 15)),  # fourteen days
        (date(2026, 6, 1), "P10D", date(2026, 6, 11)),
        (date(2026, 1, 31), "P1Y1M1W1D", date(2027, 3, 8)),  # months first, then weeks and days
        (date(2026, 6, 1), "P18M", date(2027, 12, 1)),  # more months than a year has
    ],
)
def test_a_duration_is_added_to_a_day(day: date, duration: str, last: date) -> None:
    assert after(day, duration) == last


# What is written, the settings, the moment, whether the gate is open, and why.
CASES: list[tuple[dict[str, object], Mapping[str, object], str, bool, str]] = [
    ({}, {}, "2199-01-01", True, "no end is given anywhere"),
    ({"publish_until": "2026-06-15"}, {}, "2026-06-15 23:59", True, "the last day"),
    ({"publish_until": "2026-06-15"}, {}, "2026-06-16 00:00", False, "the day after"),
    ({"publish_until": "2026-06-15"}, {}, "2026-06-15T21:59Z", True, "the last minute, in Amsterdam"),
    ({"publish_until": "2026-06-15"}, {}, "2026-06-15T22:00Z", False, "midnight, in Amsterdam"),
    ({"publish_until": "2026-10-25"}, {}, "2026-10-25T22:59Z", True, "the last day has 25 hours"),
    ({"publish_until": "2026-10-25"}, {}, "2026-10-25T23:00Z", False, "and then it is over"),
    ({}, FIVE_YEARS, "2031-03-01 23:59", True, "the last day of five years"),
    ({}, FIVE_YEARS, "2031-03-02 00:00", False, "five years are over"),
    ({}, {"retention": {"measure": "P1M"}}, "2199-01-01", True, "the term of another kind"),
    ({"publish_until": "2040-01-01"}, FIVE_YEARS, "2039-12-31", True, "the own day goes before the term"),
    ({"publish_until": "2027-01-01"}, FIVE_YEARS, "2027-01-02", False, "also where it is earlier"),
    ({"published_on": None, "publish_from": "2026-03-01"}, FIVE_YEARS, "2030-01-01", True, "within the term"),
]


@pytest.mark.parametrize(("keys", "settings", "moment", "is_open", "why"), CASES)
def test_the_gate_shuts_the_day_after_the_last(
    look: Look,
    keys: dict[str, object],
    settings: Mapping[str, object],
    *,
    moment: str,
    is_open: bool,
    why: str,
) -> None:
    assert (look(GATE, keys, moment=moment, settings=settings) is None) == is_open, why


def test_a_document_without_an_end_has_no_last_day(
    make: Callable[..., Document], moment_at: Callable[..., At]
) -> None:
    assert last_day(make(), moment_at().collection) is None
