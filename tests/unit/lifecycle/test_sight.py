from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from generator.lifecycle.days import in_utc, start_of
from generator.lifecycle.gate import At
from generator.lifecycle.sight import Change, Sight, changes_ahead, sight_of
from generator.model.library import Document
from generator.model.values import parse_moment

Make = Callable[..., Document]
When = Callable[..., At]
WAIT = {
    "hearing": {"publication": {"sent_on": "2026-05-01", "outcome": "objection"}},
    "publication_decision": [{"on": "2026-06-10", "sent_on": "2026-06-12", "outcome": "publish"}],
}
SHOWN, GONE, EXPLAINED = Sight.PUBLIC, Sight.NOTHING, Sight.EXPLAINED

# What is written, and what the site does after noon of 15 June 2026.
AHEAD: list[tuple[dict[str, object], list[tuple[str, Sight, list[str]]]]] = [
    ({}, []),
    ({"publication_status": "draft", "published_on": "2026-07-01"}, []),
    ({"published_on": "2026-07-01"}, [("2026-07-01 00:00", SHOWN, ["moment"])]),
    ({"publish_from": "2026-07-01 09:00"}, [("2026-07-01 09:00", SHOWN, ["moment"])]),
    (WAIT, [("2026-06-27 00:00", SHOWN, ["waiting-period"])]),
    ({**WAIT, "publish_after_event": {"event": "brief"}}, []),
    ({**WAIT, "publish_from": "2026-08-01"}, [("2026-08-01 00:00", SHOWN, ["moment"])]),
    ({"publish_until": "2026-06-30"}, [("2026-07-01 00:00", EXPLAINED, ["retention"])]),
    (
        {"published_on": "2026-07-01", "publish_until": "2026-07-31"},
        [("2026-07-01 00:00", SHOWN, ["moment"]), ("2026-08-01 00:00", EXPLAINED, ["retention"])],
    ),
    (
        {"published_on": "2026-07-01", "publish_until": "2026-06-20"},
        [("2026-07-01 00:00", EXPLAINED, ["moment"])],
    ),
    (
        {"proceedings": [{"kind": "appeal", "suspends": "true", "decided_on": "2026-07-02"}]},
        [("2026-07-02 00:00", SHOWN, ["suspension"])],
    ),
    ({"informed": [{"who": "raad", "on": "2026-06-16"}]}, [("2026-06-16 00:00", SHOWN, ["informed"])]),
    (
        {"release_after": [{"body": "IGJ", "seen_on": "2026-06-16"}]},
        [("2026-06-16 00:00", SHOWN, ["other-body"])],
    ),
    (
        {"publish_after_event": {"event": "brief", "happened_on": "2026-06-20"}},
        [("2026-06-20 00:00", SHOWN, ["event"])],
    ),
    ({"publication_status": "not-public", "publish_until": "2026-06-30"}, []),
]


def told(change: Change) -> tuple[datetime, Sight, list[str]]:
    return (change.at, change.after, [gate.name for gate in change.gates])


@pytest.mark.parametrize(("keys", "changes"), AHEAD)
def test_every_change_of_the_site_is_foreseen(
    make: Make, moment_at: When, keys: dict[str, object], changes: list[tuple[str, Sight, list[str]]]
) -> None:
    found = [told(change) for change in changes_ahead(make(**keys), moment_at())]

    assert found == [(parse_moment(at), sight, gates) for at, sight, gates in changes]


def test_a_moment_in_the_hour_that_comes_twice_is_the_later_one(make: Make, moment_at: When) -> None:
    document, when = make(publish_from="2026-10-25 02:30"), moment_at("2026-10-24T22:00Z")

    (change,) = changes_ahead(document, when)

    assert in_utc(change.at) == in_utc(parse_moment("2026-10-25T01:30Z"))
    assert sight_of(document, replace(when, moment=parse_moment("2026-10-25T01:29Z"))) is GONE


def test_what_changes_now_is_no_longer_ahead(make: Make, moment_at: When) -> None:
    document = make(published_on="2026-07-01")

    assert list(changes_ahead(document, moment_at("2026-07-01 00:00"))) == []
    assert len(list(changes_ahead(document, moment_at("2026-06-30 23:59")))) == 1


def test_members_that_come_and_go_count_where_the_document_has_no_day_of_its_own(
    make: Make, moment_at: When
) -> None:
    decision = {"on": "2026-06-01", "outcome": "publish", "municipalities": ["Dam", "Meer"]}

    (change,) = changes_ahead(make(publication_decision=[decision]), moment_at())

    assert told(change) == (parse_moment("2026-07-01"), GONE, ["decision"])  # Nieuw joins, undecided


def _days(random: Random) -> str:
    return (datetime(2026, 5, 20) + timedelta(days=random.randrange(60))).strftime("%Y-%m-%d")


def _keys(random: Random) -> dict[str, object]:
    def seldom(value: object) -> object:
        return value if random.random() < 0.3 else None

    return {
        "publication_status": random.choice(["published"] * 4 + ["withdrawn", "suspended"]),
        "published_on": _days(random),
        "publish_from": seldom(f"{_days(random)} 09:30"),
        "publish_until": seldom(_days(random)),
        "withdrawn": seldom({"on": _days(random), "why": "error"}),
        "informed": seldom([{"who": "raad", "on": _days(random)}]),
        "release_after": seldom([{"body": "IGJ", "seen_on": _days(random)}]),
        "publish_after_event": seldom({"event": "brief", "happened_on": _days(random)}),
        "proceedings": seldom(
            [
                {
                    "kind": random.choice(["appeal", "interim-relief"]),
                    "suspends": "true",
                    "filed_on": _days(random),
                    "decided_on": _days(random),
                }
            ]
        ),
        "hearing": seldom({"publication": {"outcome": "objection"}}),
        "publication_decision": seldom(
            [
                {"on": _days(random), "outcome": "publish", "municipalities": [place]}
                for place in ("gm9001", "Meer")
            ]
        ),
        "adopting_body": "college",
        "adopted_on": seldom(_days(random)),
    }


def test_no_change_is_missed_and_none_is_invented(make: Make, moment_at: When) -> None:
    random, total = Random(13), 0  # noqa: S311 (a fixed seed, no secret)
    first = moment_at("2026-06-01 12:00", waiting_days="3")
    days = [start_of(first.today) + timedelta(days=step) for step in range(90)]
    times = (timedelta(0), timedelta(hours=9), timedelta(hours=9, minutes=30), timedelta(hours=23))
    looks = [day + time for day in days for time in times if day + time > first.moment]

    for _ in range(150):
        document = make(**_keys(random))
        seen, before = [], sight_of(document, first)
        for moment in looks:
            after = sight_of(document, replace(first, moment=moment))
            if after is not before:
                seen.append((moment, before, after))
            before = after
        found = [(change.at, change.before, change.after) for change in changes_ahead(document, first)]
        assert found == seen
        total += len(seen)

    assert total > 50
