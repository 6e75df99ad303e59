from collections.abc import Callable

import pytest

from generator.lifecycle.gate import Barrier
from generator.lifecycle.redaction_check import GATE

Look = Callable[..., Barrier | None]
CHECKED = {"checked_by": "jurist", "checked_on": "2026-06-01"}
SUPPRESSED = [{"code": "STA001", "reason": "Oud.", "by": "jurist"}]


def weight(severity: str) -> dict[str, object]:
    return {"STA001": {"severity": severity, "reason": "Wij werken anders."}}


@pytest.mark.parametrize(
    ("keys", "rules", "is_open", "why"),
    [
        ({"redaction": CHECKED}, {}, True, "a role and a day"),
        ({}, {}, False, "nobody checked"),
        ({"redaction": {"status": "redacted"}}, {}, False, "blackened, and checked by nobody"),
        ({"redaction": {"checked_on": "2026-06-01"}}, {}, False, "a day without a role"),
        ({"redaction": {"checked_by": "jurist"}}, {}, False, "a role without a day"),
        ({"publication_status": "draft"}, {}, False, "a draft waits for it too"),
        ({}, weight("warning"), True, "the partnership weighs it less"),
        ({}, weight("error"), False, "the partnership weighs it the same"),
        ({"suppressions": SUPPRESSED}, {}, False, "no document can suppress what the law asks"),
    ],
)
def test_the_gate_opens_when_a_role_has_checked_the_text(
    look: Look, keys: dict[str, object], rules: object, *, is_open: bool, why: str
) -> None:
    assert (look(GATE, keys, settings={"rules": rules}) is None) == is_open, why
