"""The records that rules ask for: who adopted, when, for whom, and who checked the text."""

from collections.abc import Callable
from datetime import datetime

import pytest

from generator.model.library import Document, Library
from generator.verification.permitted import Permit, permitted

Make = Callable[..., Document]
Shelve = Callable[..., Library]
CHECKED = {"status": "none", "checked_by": "jurist", "checked_on": "2026-02-20"}
GIVEN = {"adopting_body": "college", "adopted_on": "2026-02-10", "redaction": CHECKED}
BY_DAM = {"municipality": "Dam", "body": "college", "on": "2026-02-10"}
BY_MEER = {"municipality": "gm9002", "body": "college", "on": "2026-02-12"}
EACH = {"adopting_body": None, "adopted_on": None}

CASES: list[tuple[dict[str, object], Permit, str]] = [
    ({}, Permit.PAGE, "everything is there"),
    ({"redaction": None}, Permit.NOTHING, "nobody checked the text"),
    ({"redaction": {"checked_on": "2026-02-20"}}, Permit.NOTHING, "checked by nobody"),
    ({"redaction": {"checked_by": "jurist"}}, Permit.NOTHING, "checked on no day"),
    ({"adopting_body": None}, Permit.NOTHING, "adopted by nobody"),
    ({"adopted_on": None}, Permit.NOTHING, "adopted on no day"),
    ({"adopted_on": "2026-06-15"}, Permit.PAGE, "adopted today"),
    ({"adopted_on": "2026-06-16"}, Permit.NOTHING, "adopted tomorrow"),
    ({**EACH, "adopted_by": [BY_DAM, BY_MEER]}, Permit.PAGE, "adopted by both"),
    ({**EACH, "adopted_by": [BY_DAM]}, Permit.NOTHING, "Meer is left out"),
    ({**EACH, "adopted_by": [BY_DAM], "municipalities": ["gm9001"]}, Permit.PAGE, "it is for Dam alone"),
    ({**EACH, "adopted_by": [BY_DAM, {**BY_MEER, "on": "2026-06-16"}]}, Permit.NOTHING, "one tomorrow"),
    ({**EACH, "kind": "response", "sort": None, "from_body": "council"}, Permit.PAGE, "nobody adopts that"),
    (
        {"adopted_on": None, "suppressions": [{"code": "ADO002", "reason": "Oud.", "by": "jurist"}]},
        Permit.PAGE,
        "the rule is suppressed",
    ),
    (
        {"redaction": None, "suppressions": [{"code": "STA001", "reason": "Oud.", "by": "jurist"}]},
        Permit.NOTHING,
        "nobody can suppress what the law asks",
    ),
    ({"redaction": None, "publish_until": "2026-06-14"}, Permit.TOMBSTONE, "its time is over all the same"),
    (
        {"redaction": None, "publication_status": "withdrawn", "withdrawn": {"on": "2026-05-01"}},
        Permit.TOMBSTONE,
        "what is taken back needs no record",
    ),
]


@pytest.mark.parametrize(("keys", "permit", "why"), CASES)
def test_a_missing_record_keeps_a_document_closed(
    make: Make, shelve: Shelve, moment: datetime, *, keys: dict[str, object], permit: Permit, why: str
) -> None:
    library = shelve(make(1, **{**GIVEN, **keys}), rules={})

    assert [item.permit for item in permitted(library, moment)] == [permit], why


@pytest.mark.parametrize(
    ("severity", "permit"),
    [
        ("error", Permit.NOTHING),
        ("warning", Permit.PAGE),
        ("off", Permit.PAGE),
    ],
)
def test_a_record_that_a_partnership_weighs_less_keeps_nothing_closed(
    make: Make, shelve: Shelve, moment: datetime, *, severity: str, permit: Permit
) -> None:
    rules = {"STA001": {"severity": severity, "reason": "Wij werken anders."}}
    library = shelve(make(1, **{**GIVEN, "redaction": None}), rules=rules)

    assert permitted(library, moment)[0].permit is permit
