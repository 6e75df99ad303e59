from collections.abc import Callable
from datetime import datetime

import pytest

from generator.lifecycle.event import GATE
from generator.lifecycle.gate import Barrier
from generator.model.values import AMSTERDAM

Look = Callable[..., Barrier | None]


@pytest.mark.parametrize(
    ("event", "moment", "is_open", "why"),
    [
        (None, "2026-06-15 12:00", True, "it waits on nothing"),
        ({"event": "Kamerbrief"}, "2026-06-15 12:00", False, "nobody wrote that it happened"),
        ({"event": "Kamerbrief"}, "2199-01-01", False, "and that does not wear off"),
        ({"event": "Kamerbrief", "happened_on": "2026-06-15"}, "2026-06-14 23:59", False, "a minute before"),
        ({"event": "Kamerbrief", "happened_on": "2026-06-15"}, "2026-06-15 00:00", True, "the day itself"),
        (
            {"event": "Kamerbrief", "happened_on": "2026-03-30"},
            "2026-03-29 23:59",
            False,
            "after a short day",
        ),
        ({"event": "Kamerbrief", "happened_on": "2026-03-30"}, "2026-03-30 00:00", True, "after a short day"),
    ],
)
def test_the_gate_opens_on_the_day_of_the_event(
    look: Look, event: object, moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"publish_after_event": event}, moment=moment) is None) == is_open, why


def test_an_event_ahead_tells_when_the_gate_opens(look: Look) -> None:
    shut = look(GATE, {"publish_after_event": {"event": "Kamerbrief", "happened_on": "2026-10-26"}})

    assert shut is not None
    assert shut.opens_at == datetime(2026, 10, 26, tzinfo=AMSTERDAM)
