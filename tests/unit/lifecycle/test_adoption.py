from collections.abc import Callable

import pytest

from generator.lifecycle.adoption import GATE
from generator.lifecycle.days import start_of
from generator.lifecycle.gate import Barrier
from generator.model.values import parse_date

Look = Callable[..., Barrier | None]
ONCE = {"adopting_body": "college", "adopted_on": "2026-06-01"}
DAM = {"municipality": "Dam", "body": "council", "on": "2026-06-01"}
MEER = {**DAM, "municipality": "gm9002", "on": "2026-06-10"}
ASKED: dict[str, object] = {"rules": {}}


@pytest.mark.parametrize(
    ("keys", "is_open", "why"),
    [
        (ONCE, True, "one body for everybody"),
        ({}, False, "nobody"),
        ({**ONCE, "adopting_body": None}, False, "a day without a body"),
        ({**ONCE, "adopted_on": None}, False, "a body without a day"),
        ({**ONCE, "adopted_on": "2026-06-15"}, True, "today"),
        ({**ONCE, "adopted_on": "2026-06-16"}, False, "tomorrow"),
        ({"adopted_by": [DAM, MEER]}, True, "each municipality; who left or has yet to join is no member"),
        ({"adopted_by": [DAM]}, False, "Meer is left out"),
        ({"adopted_by": [DAM], "municipalities": ["gm9001"]}, True, "it is for Dam alone"),
        ({"adopted_by": [DAM, {**MEER, "on": "2026-06-16"}]}, False, "one of the two tomorrow"),
        ({"kind": "response", "sort": None, "from_body": "council"}, True, "a response is not adopted"),
        ({"publication_status": "draft"}, False, "a draft waits for it too"),
    ],
)
def test_the_gate_opens_with_the_adoption_by_everybody(
    look: Look, keys: dict[str, object], *, is_open: bool, why: str
) -> None:
    assert (look(GATE, keys, settings=ASKED) is None) == is_open, why


@pytest.mark.parametrize(("moment", "is_open"), [("2026-06-19 23:59", False), ("2026-06-20 00:00", True)])
def test_an_adoption_ahead_opens_the_gate_by_itself(look: Look, moment: str, *, is_open: bool) -> None:
    keys = {**ONCE, "adopted_on": "2026-06-20"}
    shut = look(GATE, keys, settings=ASKED)

    assert shut is not None
    assert shut.opens_at == start_of(parse_date("2026-06-20"))
    assert (look(GATE, keys, moment=moment, settings=ASKED) is None) == is_open


@pytest.mark.parametrize(
    ("rules", "suppressed", "is_open", "why"),
    [
        ({"ADO002": {"severity": "warning", "reason": "Oud."}}, [], True, "weighed less"),
        ({"ADO002": {"severity": "error", "reason": "Streng."}}, [], False, "weighed the same"),
        ({"ADO001": {"severity": "off", "reason": "Oud."}}, [], False, "another rule is off"),
        ({}, [{"code": "ADO002", "reason": "Oud.", "by": "jurist"}], True, "suppressed in the document"),
    ],
)
def test_the_gate_asks_nothing_that_is_no_error_here(
    look: Look, rules: object, suppressed: object, *, is_open: bool, why: str
) -> None:
    keys = {"adopting_body": "college", "suppressions": suppressed}

    assert (look(GATE, keys, settings={"rules": rules}) is None) == is_open, why
