from collections.abc import Callable
from datetime import datetime

import pytest

from generator.lifecycle.gate import Barrier
from generator.lifecycle.moment import GATE
from generator.model.values import AMSTERDAM

Look = Callable[..., Barrier | None]

# What is written, the moment, whether the gate is open, and why.
CASES: list[tuple[dict[str, object], str, bool, str]] = [
    ({}, "2026-06-15 12:00", True, "the day is past"),
    ({"published_on": "2026-06-15"}, "2026-06-14 23:59", False, "a minute before the day"),
    ({"published_on": "2026-06-15"}, "2026-06-15 00:00", True, "the day begins"),
    ({"published_on": "2026-06-15"}, "2026-06-14T21:59Z", False, "UTC: a minute before midnight here"),
    ({"published_on": "2026-06-15"}, "2026-06-14T22:00Z", True, "UTC: midnight here"),
    ({"published_on": None}, "2026-06-15 12:00", False, "no day and no moment"),
    ({"published_on": None, "publish_from": "2026-06-15 12:00"}, "2026-06-15 11:59:59", False, "a second"),
    ({"published_on": None, "publish_from": "2026-06-15 12:00"}, "2026-06-15 12:00", True, "that moment"),
    ({"published_on": None, "publish_from": "2026-06-15"}, "2026-06-14 23:59", False, "a date is 00:00"),
    ({"published_on": None, "publish_from": "2026-06-15"}, "2026-06-15 00:00", True, "a date is 00:00"),
    ({"publish_from": "2026-06-16 09:00"}, "2026-06-15 12:00", False, "the later of the two counts"),
    (
        {"published_on": "2026-06-16", "publish_from": "2026-06-15 09:00"},
        "2026-06-15 12:00",
        False,
        "the later of the two counts, the other way round",
    ),
    (
        {"published_on": "2026-03-29"},
        "2026-03-28T22:59Z",
        False,
        "a minute before the day that loses an hour",
    ),
    ({"published_on": "2026-03-29"}, "2026-03-28T23:00Z", True, "the day that loses an hour begins"),
    ({"published_on": "2026-03-30"}, "2026-03-29T21:59Z", False, "and ends after 23 hours, not before"),
    ({"published_on": "2026-03-30"}, "2026-03-29T22:00Z", True, "and ends after 23 hours"),
    ({"published_on": "2026-10-26"}, "2026-10-25T22:59Z", False, "a day of 25 hours is not over after 24"),
    ({"published_on": "2026-10-26"}, "2026-10-25T23:00Z", True, "it is over after 25"),
    ({"publish_from": "2026-10-25 02:30"}, "2026-10-25T01:29Z", False, "a minute before the second one"),
    ({"publish_from": "2026-10-25 02:30"}, "2026-10-25T01:30Z", True, "the second half past two"),
    (
        {"publish_from": "2026-06-15T12:00+04:00"},
        "2026-06-15 09:59",
        False,
        "elsewhere it is two hours later",
    ),
    ({"publish_from": "2026-06-15T12:00+04:00"}, "2026-06-15 10:00", True, "the same moment elsewhere"),
]


@pytest.mark.parametrize(("keys", "moment", "is_open", "why"), CASES)
def test_the_gate_opens_at_the_day_and_not_before(
    look: Look, keys: dict[str, object], moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, keys, moment=moment) is None) == is_open, why


def test_the_first_of_two_equal_hours_is_too_early(look: Look) -> None:
    shut = look(GATE, {"published_on": None, "publish_from": "2026-10-25 02:30"}, moment="2026-10-25T00:30Z")

    assert shut is not None


def test_the_barrier_tells_when_it_opens(look: Look) -> None:
    shut = look(GATE, {"published_on": "2026-07-01", "publish_from": "2026-07-02 09:00"})

    assert shut is not None
    assert shut.opens_at == datetime(2026, 7, 2, 9, 0, tzinfo=AMSTERDAM)


def test_a_gate_without_a_day_never_opens_by_itself(look: Look) -> None:
    shut = look(GATE, {"published_on": None})

    assert shut is not None
    assert shut.opens_at is None
