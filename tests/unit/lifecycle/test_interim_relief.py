from collections.abc import Callable

import pytest

from generator.lifecycle.days import start_of
from generator.lifecycle.gate import Barrier
from generator.lifecycle.interim_relief import GATE
from generator.model.values import parse_date

Look = Callable[..., Barrier | None]
RELIEF = {"kind": "interim-relief", "filed_on": "2026-06-01", "suspends": "true"}
DECIDED = {**RELIEF, "decided_on": "2026-06-15"}


@pytest.mark.parametrize(
    ("proceedings", "moment", "is_open", "why"),
    [
        ([], "2026-06-15 12:00", True, "nothing was asked"),
        ([RELIEF], "2026-06-15 12:00", False, "the judge has not decided"),
        ([{**RELIEF, "suspends": "false"}], "2026-06-15 12:00", True, "it is said not to suspend"),
        ([{"kind": "interim-relief"}], "2026-06-15 12:00", True, "by itself a request suspends nothing"),
        ([{**RELIEF, "kind": "appeal"}], "2026-06-15 12:00", True, "that has a gate of its own"),
        ([DECIDED], "2026-06-14 23:59", False, "a minute before the day of the ruling"),
        ([DECIDED], "2026-06-15 00:00", True, "the day of the ruling"),
        ([DECIDED, RELIEF], "2026-06-15 12:00", False, "one of the two is open"),
    ],
)
def test_the_gate_is_shut_while_the_judge_has_to_decide(
    look: Look, proceedings: object, moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"proceedings": proceedings}, moment=moment) is None) == is_open, why


def test_a_ruling_ahead_opens_the_gate_by_itself(look: Look) -> None:
    shut = look(GATE, {"proceedings": [{**RELIEF, "decided_on": "2026-06-20"}]})

    assert shut is not None
    assert shut.opens_at == start_of(parse_date("2026-06-20"))
