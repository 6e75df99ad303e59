from collections.abc import Callable

import pytest

from generator.lifecycle.gate import At
from generator.lifecycle.standing import GATES, is_explained, is_held_open, is_public, shut_gates
from generator.model.library import Document

Make = Callable[..., Document]
When = Callable[..., At]
GONE = {"publication_status": "withdrawn", "withdrawn": {"on": "2026-05-01", "why": "error"}}
HALTED = {"publication_status": "suspended"}
OVER = {"publish_until": "2026-06-14"}

# What is written, and why a page explains it.
EXPLAINED: list[tuple[dict[str, object], str]] = [
    (GONE, "it was public, and it was withdrawn"),
    ({"publication_status": "withdrawn"}, "also where nobody wrote when"),
    ({**GONE, "published_on": "2026-05-01"}, "withdrawn on its first day"),
    (HALTED, "it was public, and it is suspended"),
    ({**HALTED, "published_on": "2026-06-15"}, "suspended on its first day"),
    (OVER, "its term is over"),
]
# What is written, and why there is no page at all.
UNEXPLAINED: list[tuple[dict[str, object], str]] = [
    ({}, "it is public itself"),
    ({"publication_status": "draft"}, "a draft"),
    ({"publication_status": "hearing"}, "a hearing"),
    ({"publication_status": "adopted"}, "adopted only"),
    ({"publication_status": "not-public"}, "closed: the register tells"),
    ({**GONE, "published_on": None}, "withdrawn, and never public"),
    ({**GONE, "published_on": "2026-06-16"}, "withdrawn before the day on which it would be public"),
    ({**GONE, "published_on": "2026-05-02"}, "withdrawn the day before it would have been public"),
    ({**HALTED, "published_on": None}, "suspended, and never public"),
    ({**HALTED, "published_on": "2026-06-16"}, "suspended before its first day"),
    ({**OVER, "publication_status": "draft"}, "a draft whose term is over"),
    ({**OVER, "publish_after_event": {"event": "brief"}}, "its term is over, but it was never public"),
    ({**OVER, "hearing": {"facts": {}}}, "its term is over, and something else is shut too"),
    ({"published_on": "2026-06-16", "publish_until": "2026-06-10"}, "its end is before its beginning"),
]


def test_a_document_is_public_where_every_gate_is_open(make: Make, moment_at: When) -> None:
    assert is_public(make(), moment_at())
    assert shut_gates(make(), moment_at()) == ()


@pytest.mark.parametrize(
    ("keys", "gate"),
    [
        ({"publication_status": "adopted"}, "status"),
        ({"publication_decision": [{"on": "2026-06-01", "outcome": "refuse"}]}, "decision"),
        ({"hearing": {"facts": {}}}, "hearing-facts"),
        ({"hearing": {"publication": {}}}, "hearing-publication"),
        ({"hearing": {"publication": {"outcome": "objection"}}}, "waiting-period"),
        ({"proceedings": [{"kind": "appeal", "suspends": "true"}]}, "suspension"),
        ({"proceedings": [{"kind": "interim-relief", "suspends": "true"}]}, "interim-relief"),
        ({"informed": [{"who": "aanbieder"}]}, "informed"),
        ({"release_after": [{"body": "Inspectie"}]}, "other-body"),
        ({"publish_after_event": {"event": "brief"}}, "event"),
        ({"published_on": "2026-07-01"}, "moment"),
        ({"body": "> [!CITAAT] wie\n> tekst"}, "quotes"),
        (OVER, "retention"),
    ],
)
def test_each_gate_alone_keeps_a_document_closed(
    make: Make, moment_at: When, keys: dict[str, object], gate: str
) -> None:
    document = make(**keys)

    assert [shut.gate.name for shut in shut_gates(document, moment_at())] == [gate]
    assert not is_public(document, moment_at())


def test_every_gate_that_is_shut_is_told_in_the_order_of_the_road(make: Make, moment_at: When) -> None:
    document = make(publication_status="draft", published_on=None, release_after=[{"body": "Raad"}])

    names = [shut.gate.name for shut in shut_gates(document, moment_at())]

    assert names == ["status", "other-body", "moment"]


CHECKED = {"checked_by": "jurist", "checked_on": "2026-02-20"}
RECORDED: dict[str, object] = {
    "adopting_body": "college",
    "adopted_on": "2026-02-10",
    "redaction": CHECKED,
}


@pytest.mark.parametrize(
    ("keys", "gate"), [({"adopted_on": None}, "adoption"), ({"redaction": None}, "redaction-check")]
)
def test_a_missing_record_keeps_a_document_closed_and_takes_no_page_away(
    make: Make, moment_at: When, keys: dict[str, object], gate: str
) -> None:
    document, when = make(**{**RECORDED, **keys}), moment_at(rules={})

    assert [shut.gate.name for shut in shut_gates(document, when)] == [gate]
    assert not is_public(document, when)
    assert is_held_open(document, when)


def test_what_is_gone_is_explained_also_where_its_records_are_gone(make: Make, moment_at: When) -> None:
    assert is_explained(make(**GONE), moment_at(rules={}))
    assert is_explained(make(**OVER), moment_at(rules={}))


def test_what_was_withdrawn_before_everybody_was_told_is_not_explained(make: Make, moment_at: When) -> None:
    assert not is_explained(make(**GONE, informed=[{"who": "raad", "on": "2026-05-02"}]), moment_at())


def test_every_gate_says_what_it_is_who_opens_it_and_how() -> None:
    assert len({gate.name for gate in GATES}) == len(GATES)
    for gate in GATES:
        assert gate.source
        for text in (gate.title, gate.opener, gate.action):
            assert text.nl
            assert text.en


@pytest.mark.parametrize(("keys", "why"), EXPLAINED)
def test_what_was_public_is_explained(make: Make, moment_at: When, keys: dict[str, object], why: str) -> None:
    document = make(**keys)

    assert is_explained(document, moment_at()), why
    assert not is_public(document, moment_at()), why


@pytest.mark.parametrize(("keys", "why"), UNEXPLAINED)
def test_what_was_never_public_is_not_explained(
    make: Make, moment_at: When, keys: dict[str, object], why: str
) -> None:
    assert not is_explained(make(**keys), moment_at()), why


def test_what_was_withdrawn_before_its_moment_is_not_explained(make: Make, moment_at: When) -> None:
    document = make(**GONE, published_on="2026-04-01", publish_from="2026-05-10")

    assert not is_explained(document, moment_at())


def test_what_was_public_from_a_moment_is_explained(make: Make, moment_at: When) -> None:
    document = make(**GONE, published_on=None, publish_from="2026-03-01 09:00")

    assert is_explained(document, moment_at())
