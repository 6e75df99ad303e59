from collections.abc import Callable

import pytest

from generator.lifecycle.gate import At
from generator.lifecycle.road import Passage, Road, road
from generator.lifecycle.sight import Sight
from generator.lifecycle.standing import GATES
from generator.lifecycle.steps import steps
from generator.model.library import Document
from generator.model.values import parse_date, parse_moment

Make = Callable[..., Document]
When = Callable[..., At]
OBJECTED = {"publication": {"sent_on": "2026-05-01", "outcome": "objection"}}
DECIDED = [{"on": "2026-06-10", "sent_on": "2026-06-12", "outcome": "publish"}]


@pytest.fixture
def drawn(make: Make, moment_at: When) -> Callable[..., Road]:
    return lambda **keys: road(make(**keys), moment_at())


def passage(found: Road, name: str) -> Passage:
    return next(item for item in found.passages if item.gate.name == name)


def test_every_gate_stands_on_the_road(drawn: Callable[..., Road]) -> None:
    found = drawn()

    assert [item.gate for item in found.passages] == list(GATES)
    assert found.shut == ()
    assert found.sight is Sight.PUBLIC


def test_the_first_moment_is_that_of_the_last_gate_that_opens_by_itself(drawn: Callable[..., Road]) -> None:
    found = drawn(hearing=OBJECTED, publication_decision=DECIDED, publish_from="2026-06-20 09:00")

    assert [item.gate.name for item in found.shut] == ["waiting-period", "moment"]
    assert found.waits_on == ()
    assert found.opens_at == parse_moment("2026-06-27")


def test_there_is_no_first_moment_while_somebody_has_to_act(drawn: Callable[..., Road]) -> None:
    found = drawn(publish_after_event={"event": "brief"}, publish_from="2026-06-20 09:00")

    assert found.opens_at is None
    assert [gate.name for gate in found.waits_on] == ["event"]
    assert found.not_before == parse_moment("2026-06-20 09:00")


def test_there_is_no_first_moment_where_the_end_comes_before_it(drawn: Callable[..., Road]) -> None:
    found = drawn(published_on="2026-07-01", publish_until="2026-06-20")

    assert found.opens_at is None


# What is written, the gate, and since when it is open or shut.
SINCE: list[tuple[dict[str, object], str, str | None]] = [
    ({"adopting_body": "college", "adopted_on": "2026-02-10"}, "adoption", "2026-02-10"),
    ({"redaction": {"checked_by": "jurist", "checked_on": "2026-02-20"}}, "redaction-check", "2026-02-20"),
    ({"publication_decision": DECIDED}, "decision", "2026-06-10"),
    ({"hearing": {"facts": {"sent_on": "2026-05-01"}}}, "hearing-facts", "2026-05-01"),
    ({"hearing": {"facts": {"sent_on": "2026-05-01", "outcome": "agrees"}}}, "hearing-facts", None),
    ({"hearing": {"publication": {"sent_on": "2026-05-02"}}}, "hearing-publication", "2026-05-02"),
    ({"hearing": OBJECTED, "publication_decision": DECIDED}, "waiting-period", "2026-06-12"),
    (
        {"hearing": OBJECTED, "publication_decision": [{"on": "2026-03-01", "outcome": "publish"}]},
        "waiting-period",
        "2026-03-16",
    ),
    (
        {"proceedings": [{"kind": "appeal", "suspends": "true", "filed_on": "2026-06-03"}]},
        "suspension",
        "2026-06-03",
    ),
    (
        {"proceedings": [{"kind": "interim-relief", "suspends": "true", "decided_on": "2026-06-04"}]},
        "interim-relief",
        "2026-06-04",
    ),
    ({"informed": [{"who": "raad", "on": "2026-06-05"}]}, "informed", "2026-06-05"),
    ({"informed": [{"who": "raad"}]}, "informed", None),
    ({"release_after": [{"body": "IGJ", "seen_on": "2026-06-06"}]}, "other-body", "2026-06-06"),
    ({"publish_after_event": {"event": "brief", "happened_on": "2026-06-07"}}, "event", "2026-06-07"),
    ({"publish_from": "2026-06-08 09:00"}, "moment", "2026-06-08"),
    ({"published_on": "2026-07-01"}, "moment", None),
    ({"publish_until": "2026-06-09"}, "retention", "2026-06-10"),
    ({"publication_status": "withdrawn", "withdrawn": {"on": "2026-06-02"}}, "status", "2026-06-02"),
    (
        {
            "publication_status": "suspended",
            "proceedings": [{"kind": "appeal", "suspends": "true", "filed_on": "2026-06-03"}],
        },
        "status",
        "2026-06-03",
    ),
]


@pytest.mark.parametrize(("keys", "gate", "since"), SINCE)
def test_a_gate_tells_since_when_it_is_so(
    drawn: Callable[..., Road], keys: dict[str, object], gate: str, since: str | None
) -> None:
    assert passage(drawn(**keys), gate).since == (parse_date(since) if since else None)


def test_a_gate_that_has_nothing_to_do_with_a_document_says_so(drawn: Callable[..., Road]) -> None:
    found = drawn()

    idle = {item.gate.name for item in found.passages if not item.is_concerned}
    assert {"event", "informed", "waiting-period", "decision", "interim-relief"} <= idle
    assert {"status", "moment", "retention", "quotes"} & idle == set()


def test_the_steps_are_those_of_the_draaiboek_with_their_days(make: Make) -> None:
    report = make(
        kind="visit-report",
        sort=None,
        form="proactive",
        variant="periodic",
        milestones={"assigned": "2026-01-05", "evaluated": "2026-05-01"},
        visited_on=["2026-02-03", "2026-02-01"],
        hearing={"publication": {"sent_on": "2026-03-02"}, "facts": {"sent_on": "2026-03-01"}},
        adopted_by=[
            {"municipality": "Dam", "body": "council", "on": "2026-04-01"},
            {"municipality": "Meer", "body": "council", "on": "2026-04-08"},
        ],
    )

    found = steps(report.meta)

    assert [step.number for step in found] == list(range(1, 14))
    days = {step.number: str(step.on) for step in found if step.on}
    assert days == {
        1: "2026-01-05",
        7: "2026-02-01",
        10: "2026-03-01",
        11: "2026-04-08",
        13: "2026-05-01",
    }
