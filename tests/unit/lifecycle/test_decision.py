from collections.abc import Callable

import pytest

from generator.lifecycle.decision import GATE
from generator.lifecycle.gate import Barrier

Look = Callable[..., Barrier | None]
YES = {"by": "college", "on": "2026-06-10", "outcome": "publish"}
REFUSED = {**YES, "outcome": "refuse"}
DAM, MEER = {**YES, "municipalities": ["Dam"]}, {**YES, "municipalities": ["gm9002"]}
NOWHERE = {**YES, "municipalities": ["Nergens"]}

# The decisions, the municipalities of the document, whether the gate is open, and why.
CASES: list[tuple[list[dict[str, object]], list[str], bool, str]] = [
    ([], [], True, "no decision is needed where none is given"),
    ([], ["Nergens"], True, "and then it covers nothing"),
    ([YES], [], True, "a decision for everyone"),
    ([REFUSED], [], False, "refused"),
    ([YES, REFUSED], [], False, "refused by one"),
    ([{**REFUSED, "on": "2026-07-01"}], [], False, "refused from next month: closed already"),
    ([{"by": "college", "on": "2026-06-10"}], [], False, "a decision without an outcome"),
    ([YES, {"by": "college"}], [], False, "one of the two without an outcome"),
    ([{"outcome": "publish"}], [], False, "a decision without a day"),
    ([{**YES, "on": "2026-06-15"}], [], True, "decided today"),
    ([{**YES, "on": "2026-06-16"}], [], False, "decided tomorrow"),
    ([DAM], [], False, "Meer is left out"),
    ([DAM, MEER], [], True, "both are covered; who left or has yet to join is no member"),
    ([DAM], ["gm9001"], True, "by name and by code"),
    ([MEER], ["Dam"], False, "the wrong one"),
    ([DAM, {**MEER, "on": "2026-06-16"}], ["Dam", "Meer"], False, "one decides tomorrow"),
    ([DAM, {"municipalities": ["Meer"], "outcome": "publish"}], ["Dam", "Meer"], False, "one has no day"),
    ([DAM, {**YES, "on": "2026-06-16"}], ["Dam", "Meer"], False, "for everyone, but tomorrow"),
    ([DAM], ["Dam", "Nergens"], False, "a municipality that nobody knows"),
    ([NOWHERE], ["Nergens"], False, "nobody knows it, also where both say the same"),
    ([NOWHERE], [], False, "a decision for nobody"),
    ([YES], ["Nergens"], True, "a decision for everyone covers what is named"),
]


@pytest.mark.parametrize(("decisions", "municipalities", "is_open", "why"), CASES)
def test_the_gate_opens_where_every_municipality_decided(
    look: Look, decisions: list[dict[str, object]], municipalities: list[str], *, is_open: bool, why: str
) -> None:
    keys = {"publication_decision": decisions, "municipalities": municipalities}

    assert (look(GATE, keys) is None) == is_open, why


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-06-09 23:59", False),
        ("2026-06-10 00:00", True),
        ("2026-06-09T21:59Z", False),
        ("2026-06-09T22:00Z", True),
    ],
)
def test_a_decision_counts_from_its_day_in_amsterdam(look: Look, moment: str, *, is_open: bool) -> None:
    assert (look(GATE, {"publication_decision": [YES]}, moment=moment) is None) == is_open


def test_a_municipality_that_joins_later_does_not_close_what_is_public(look: Look) -> None:
    keys = {"adopted_on": "2026-06-01", "publication_decision": [DAM, MEER]}

    assert look(GATE, keys, moment="2026-07-01 12:00") is None
