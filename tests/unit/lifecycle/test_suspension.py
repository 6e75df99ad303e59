from collections.abc import Callable

import pytest

from generator.lifecycle.gate import Barrier
from generator.lifecycle.suspension import GATE

Look = Callable[..., Barrier | None]
APPEAL = {"kind": "appeal", "filed_on": "2026-06-01", "suspends": "true"}
DECIDED = {**APPEAL, "decided_on": "2026-06-15"}


@pytest.mark.parametrize(
    ("proceedings", "moment", "is_open", "why"),
    [
        ([], "2026-06-15 12:00", True, "nothing was filed"),
        ([{"kind": "objection", "filed_on": "2026-06-01"}], "2026-06-15 12:00", True, "it does not suspend"),
        ([{**APPEAL, "suspends": "false"}], "2026-06-15 12:00", True, "it says that it does not suspend"),
        ([APPEAL], "2026-06-15 12:00", False, "nobody decided"),
        ([{**APPEAL, "outcome": "afgewezen"}], "2026-06-15 12:00", False, "an outcome without a day"),
        ([{**APPEAL, "filed_on": "2026-07-01"}], "2026-06-15 12:00", False, "what is announced counts too"),
        ([DECIDED], "2026-06-14 23:59", False, "a minute before the day of the decision"),
        ([DECIDED], "2026-06-15 00:00", True, "the day of the decision"),
        ([DECIDED, APPEAL], "2026-06-15 12:00", False, "one of the two is open"),
        ([{**APPEAL, "kind": "interim-relief"}], "2026-06-15 12:00", True, "that has a gate of its own"),
        ([DECIDED, {"kind": "appeal"}], "2026-06-15 12:00", True, "the open one does not suspend"),
    ],
)
def test_the_gate_is_shut_while_a_proceeding_suspends(
    look: Look, proceedings: object, moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, {"proceedings": proceedings}, moment=moment) is None) == is_open, why
