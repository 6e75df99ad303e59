from collections.abc import Callable, Mapping

import pytest

from generator.lifecycle.days import start_of
from generator.lifecycle.gate import Barrier
from generator.lifecycle.waiting_period import GATE
from generator.model.values import parse_date

Look = Callable[..., Barrier | None]
SENT = {"on": "2026-05-28", "sent_on": "2026-06-01", "outcome": "publish"}
LATER = {**SENT, "sent_on": "2026-06-10"}
URGENT = {**LATER, "urgent": "Er is gevaar voor cliënten."}


def objection(*decisions: Mapping[str, str], outcome: str = "objection") -> dict[str, object]:
    hearing = {"publication": {"sent_on": "2026-05-01", "outcome": outcome}}
    return {"hearing": hearing, "publication_decision": list(decisions)}


# What is written, the moment, whether the gate is open, and why.
CASES: list[tuple[dict[str, object], str, bool, str]] = [
    ({}, "2026-06-02", True, "nobody was heard"),
    ({"hearing": {"none_needed": "Al openbaar."}}, "2026-06-02", True, "nobody had to be heard"),
    (objection(SENT, outcome="agrees"), "2026-06-02", True, "nobody objects"),
    (objection(SENT, outcome="no-reaction"), "2026-06-02", True, "nobody said anything"),
    (objection(), "2199-01-01", False, "an objection, and nobody ever decided"),
    (objection({"outcome": "publish"}), "2199-01-01", False, "a decision without a day"),
    (objection(SENT, {"outcome": "publish"}), "2199-01-01", False, "one of the two without a day"),
    (objection(SENT), "2026-06-15 23:59", False, "a minute before the fourteenth day is over"),
    (objection(SENT), "2026-06-16 00:00", True, "fourteen days are over"),
    (objection(SENT), "2026-06-15T22:00Z", True, "they are over at midnight in Amsterdam"),
    (objection({"on": "2026-06-01", "outcome": "publish"}), "2026-06-15 23:59", False, "from the day itself"),
    (objection({"on": "2026-06-01", "outcome": "publish"}), "2026-06-16 00:00", True, "from the day itself"),
    (objection(SENT, LATER), "2026-06-24 23:59", False, "the last of two counts"),
    (objection(LATER, SENT), "2026-06-25 00:00", True, "the last of two, in any order"),
    (objection(URGENT), "2026-06-10 00:00", True, "no wait where it is urgent"),
    (objection(SENT, URGENT), "2026-06-15 23:59", False, "the one that is not urgent still waits"),
    (objection(SENT, URGENT), "2026-06-16 00:00", True, "the urgent one adds nothing"),
    (
        objection({"urgent": "Gevaar.", "outcome": "publish"}),
        "2026-06-01",
        True,
        "its day is for another gate",
    ),
    (objection({**SENT, "sent_on": "2026-03-20"}), "2026-04-03 23:59", False, "an hour was lost on the way"),
    (objection({**SENT, "sent_on": "2026-03-20"}), "2026-04-04 00:00", True, "fourteen days all the same"),
    (objection({**SENT, "sent_on": "2026-10-20"}), "2026-11-03 23:59", False, "an hour was won on the way"),
    (objection({**SENT, "sent_on": "2026-10-20"}), "2026-11-04 00:00", True, "fourteen days all the same"),
]


@pytest.mark.parametrize(("keys", "moment", "is_open", "why"), CASES)
def test_after_an_objection_the_days_have_to_pass(
    look: Look, keys: dict[str, object], moment: str, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, keys, moment=moment) is None) == is_open, why


@pytest.mark.parametrize(
    ("days", "opens_on"),
    [("0", "2026-06-02"), ("1", "2026-06-03"), ("21", "2026-06-23"), ("42", "2026-07-14")],
)
def test_a_partnership_sets_its_own_number_of_days(look: Look, days: str, opens_on: str) -> None:
    shut = look(GATE, objection(SENT), moment="2026-06-01 12:00", settings={"waiting_days": days})

    assert shut is not None
    assert shut.opens_at == start_of(parse_date(opens_on))
    assert look(GATE, objection(SENT), moment=opens_on, settings={"waiting_days": days}) is None
