"""How people write days and moments, and what is too unsure to touch."""

import pytest

from generator.rules.written_dates import day_meant, moment_meant

DAYS = [
    ("2-6-2026", "2026-06-02"),
    ("02/06/2026", "2026-06-02"),
    ("02.06.2026", "2026-06-02"),
    ("2026-6-2", "2026-06-02"),
    ("2026/06/02", "2026-06-02"),
    ("2 juni 2026", "2026-06-02"),
    ("2  Juni  2026", "2026-06-02"),
    ("15 jan. 2027", "2027-01-15"),
    ("1 mrt 2026", "2026-03-01"),
    ("3 maart 2026", "2026-03-03"),
    ("9 sept. 2026", "2026-09-09"),
    ("29-2-2028", "2028-02-29"),
    ("2-6-26", None),  # which part is the year?
    ("02-06-'26", None),
    ("31-2-2026", None),  # does not exist
    ("29-2-2026", None),
    ("6-13-2026", None),  # no thirteenth month: an American wrote it, and then nothing is sure
    ("0-6-2026", None),
    ("2-6/2026", None),  # two signs between
    ("2 june 2026", None),
    ("juni 2026", None),
    ("2 juni 1026", None),
    ("2026-06-02 09:00", None),  # the time says that something else was meant
    ("20260602", None),
    ("vandaag", None),
    ("", None),
]
MOMENTS = [
    ("2026-06-02T9:00", "2026-06-02T09:00"),
    ("2026-06-02 9.30", "2026-06-02 09:30"),
    ("2-6-2026", "2026-06-02"),
    ("2-6-2026 9:00", "2026-06-02 09:00"),
    ("2 juni 2026 om 9.00 uur", "2026-06-02 09:00"),
    ("2 juni 2026, 9:00 uur", "2026-06-02 09:00"),
    ("2026-6-2T09:00:30Z", "2026-06-02T09:00:30Z"),
    ("2026-6-2T09:00+02:00", "2026-06-02T09:00+02:00"),
    ("29-3-2026 2:30", None),  # the hour that summer time takes away
    ("2-6-2026 25:00", None),
    ("2-6-2026 9 uur", None),
    ("2-6-26 9:00", None),
    ("morgen om 9:00", None),
]


@pytest.mark.parametrize(("written", "meant"), DAYS)
def test_a_day_is_read_in_the_dutch_order_or_not_at_all(written: str, meant: str | None) -> None:
    assert day_meant(written) == meant


@pytest.mark.parametrize(("written", "meant"), MOMENTS)
def test_a_moment_is_read_in_the_dutch_order_or_not_at_all(written: str, meant: str | None) -> None:
    assert moment_meant(written) == meant
