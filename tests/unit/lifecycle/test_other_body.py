from collections.abc import Callable

import pytest

from generator.lifecycle.gate import Barrier
from generator.lifecycle.other_body import GATE

Look = Callable[..., Barrier | None]
SEEN = {"body": "Inspectie", "seen_on": "2026-06-15"}


@pytest.mark.parametrize(
    ("others", "moment", "is_open", "why"),
    [
        ([], "2026-06-15 12:00", True, "nobody goes first"),
        ([{"body": "Inspectie"}], "2026-06-15 12:00", False, "not seen there"),
        (
            [{"body": "Inspectie", "url": "https://www.example.org/"}],
            "2026-06-15 12:00",
            False,
            "an address is no sight",
        ),
        ([SEEN], "2026-06-14 23:59", False, "a minute before it is seen"),
        ([SEEN], "2026-06-15 00:00", True, "the day on which it is seen"),
        ([SEEN, {"body": "Raad"}], "2026-06-15 12:00", False, "each has to be seen"),
        ([SEEN, {"body": "Raad", "seen_on": "2026-06-01"}], "2026-06-15 12:00", True, "each was seen"),
    ],
)
def test_the_gate_opens_when_each_other_body_was_seen(
    look: Look, others: object, moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"release_after": others}, moment=moment) is None) == is_open, why
