from collections.abc import Callable

import pytest

from generator.lifecycle.gate import At
from generator.lifecycle.waiting import waiting
from generator.model.library import Document

Make = Callable[..., Document]
When = Callable[..., At]
CLOSED = {"publication_status": "not-public", "published_on": None}
HEARD = {"publication_status": "hearing", "published_on": None}

# What is written, whether it waits, and why.
WAITS: list[tuple[dict[str, object], bool, str]] = [
    ({}, False, "it is public"),
    ({"publish_until": "2026-06-01"}, False, "it was public and is explained"),
    ({"publication_status": "withdrawn", "withdrawn": {"on": "2026-06-01"}}, False, "it is gone"),
    (CLOSED, False, "closed, and nobody looks again"),
    ({**CLOSED, "withheld": {"because": "ground", "review_on": "2026-09-01"}}, True, "somebody looks again"),
    ({"publication_status": "draft"}, True, "a draft"),
    ({"publication_status": "hearing"}, True, "a hearing"),
    ({"publication_status": "adopted"}, True, "adopted"),
    ({"publication_status": "suspended"}, True, "suspended"),
    ({"published_on": "2026-07-01"}, True, "its day is ahead"),
    ({"publish_after_event": {"event": "brief"}}, True, "an event is ahead"),
]


@pytest.mark.parametrize(("keys", "waits", "why"), WAITS)
def test_what_is_on_its_way_waits(
    make: Make, moment_at: When, keys: dict[str, object], *, waits: bool, why: str
) -> None:
    assert (waiting(make(**keys), moment_at()) is not None) == waits, why


# What is written, and the days that have passed on 15 June 2026.
OVERDUE: list[tuple[dict[str, object], list[str]]] = [
    ({**HEARD, "hearing": {"facts": {"closes_on": "2026-06-14"}}}, ["2026-06-14"]),
    ({**HEARD, "hearing": {"facts": {"closes_on": "2026-06-15"}}}, []),
    ({**HEARD, "hearing": {"facts": {"closes_on": "2026-06-14", "outcome": "agrees"}}}, []),
    ({**HEARD, "hearing": {"publication": {"closes_on": "2026-06-10"}}}, ["2026-06-10"]),
    ({**CLOSED, "withheld": {"because": "ground", "review_on": "2026-06-14"}}, ["2026-06-14"]),
    ({**CLOSED, "withheld": {"because": "ground", "review_on": "2026-06-15"}}, []),
    ({"publication_status": "adopted", "published_on": "2026-06-15"}, ["2026-06-15"]),
    ({"publication_status": "adopted", "published_on": "2026-06-16"}, []),
    ({"publication_status": "draft", "publish_from": "2026-06-15 12:01", "published_on": None}, []),
    (
        {
            "publication_status": "adopted",
            "published_on": None,
            "publish_after_event": {"event": "brief", "happened_on": "2026-06-01"},
        },
        ["2026-06-01"],
    ),
    ({"publish_after_event": {"event": "brief"}, "published_on": "2026-03-01"}, ["2026-03-01"]),
]


@pytest.mark.parametrize(("keys", "days"), OVERDUE)
def test_a_day_that_passed_without_what_belongs_to_it_is_overdue(
    make: Make, moment_at: When, keys: dict[str, object], days: list[str]
) -> None:
    found = waiting(make(**keys), moment_at())

    assert found is not None
    assert [str(item.on) for item in found.overdue] == days


def test_what_is_overdue_comes_first_and_then_what_is_due_soonest(make: Make, moment_at: When) -> None:
    late = {"hearing": {"facts": {"closes_on": "2026-06-01"}}}
    soon = {"hearing": {"facts": {"closes_on": "2026-06-20"}}}
    documents = [
        make(id="BRF-2026-001", **HEARD),
        make(id="BRF-2026-002", **HEARD, **soon),
        make(id="BRF-2026-003", **HEARD, **late),
    ]

    found = [item for item in (waiting(document, moment_at()) for document in documents) if item]

    ordered = sorted(found, key=lambda item: item.order)
    assert [item.document.id for item in ordered] == ["BRF-2026-003", "BRF-2026-002", "BRF-2026-001"]
