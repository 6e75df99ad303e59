from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from generator.model.library import Document, Library
from generator.model.values import AMSTERDAM
from generator.verification.permitted import Permit, permitted

Make = Callable[..., Document]
Shelve = Callable[..., Library]
DECISION = {"by": "college", "on": "2026-02-01", "sent_on": "2026-02-02", "outcome": "publish"}
OBJECTION = {"publication": {"sent_on": "2026-01-02", "closes_on": "2026-01-20", "outcome": "objection"}}
WITHDRAWN = {"publication_status": "withdrawn", "withdrawn": {"on": "2026-05-01"}}
APPEAL = {"kind": "appeal", "by": "aanbieder", "filed_on": "2026-05-01", "suspends": "true"}

# What is written, what may be seen, and why.
CASES: list[tuple[dict[str, object], Permit, str]] = [
    ({}, Permit.PAGE, "nothing holds it back"),
    ({"publication_status": "draft"}, Permit.NOTHING, "a draft leaves no trace"),
    ({"publication_status": "hearing"}, Permit.NOTHING, "nor does a hearing"),
    ({"publication_status": "adopted"}, Permit.NOTHING, "nor what is only adopted"),
    ({"publication_status": "not-public"}, Permit.REGISTER, "the register tells of it"),
    ({"publication_status": "withdrawn"}, Permit.TOMBSTONE, "it was public once"),
    ({"publication_status": "suspended"}, Permit.TOMBSTONE, "it was public once"),
    ({"publication_status": "withdrawn", "published_on": None}, Permit.NOTHING, "it never was public"),
    ({"publication_status": "suspended", "published_on": "2026-06-16"}, Permit.NOTHING, "nor was this"),
    ({"published_on": "2026-06-15"}, Permit.PAGE, "the day begins at midnight"),
    ({"published_on": "2026-06-16"}, Permit.NOTHING, "tomorrow"),
    ({"published_on": None}, Permit.NOTHING, "no day at all"),
    ({"published_on": None, "publish_from": "2026-06-15T12:00"}, Permit.PAGE, "this very moment"),
    ({"publish_from": "2026-06-15T12:01"}, Permit.NOTHING, "a minute to go"),
    ({"publish_after_event": {"event": "brief"}}, Permit.NOTHING, "it has not happened"),
    ({"publish_after_event": {"event": "brief", "happened_on": "2026-06-15"}}, Permit.PAGE, "it happened"),
    ({"publish_after_event": {"event": "brief", "happened_on": "2026-06-16"}}, Permit.NOTHING, "tomorrow"),
    ({"release_after": [{"body": "inspectie"}]}, Permit.NOTHING, "not seen there"),
    ({"release_after": [{"body": "inspectie", "seen_on": "2026-06-15"}]}, Permit.PAGE, "seen today"),
    ({"hearing": {"facts": {"sent_on": "2026-01-01"}}}, Permit.NOTHING, "an open hearing"),
    ({"hearing": {"publication": {"sent_on": "2026-01-01"}}}, Permit.NOTHING, "an open hearing"),
    ({"hearing": {"facts": {"sent_on": "2026-01-01", "outcome": "agrees"}}}, Permit.PAGE, "it is closed"),
    ({"hearing": OBJECTION}, Permit.NOTHING, "an objection and nobody decided"),
    ({"hearing": OBJECTION, "publication_decision": [DECISION]}, Permit.PAGE, "the wait is over"),
    (
        {"hearing": OBJECTION, "publication_decision": [{**DECISION, "sent_on": "2026-06-01"}]},
        Permit.NOTHING,
        "the fourteenth day is today",
    ),
    (
        {"hearing": OBJECTION, "publication_decision": [{**DECISION, "sent_on": "2026-05-31"}]},
        Permit.PAGE,
        "the fourteenth day was yesterday",
    ),
    (
        {
            "hearing": OBJECTION,
            "publication_decision": [{**DECISION, "sent_on": "2026-06-01", "urgent": "gevaar"}],
        },
        Permit.PAGE,
        "no wait when it is urgent",
    ),
    ({"publication_decision": [{**DECISION, "outcome": "refuse"}]}, Permit.NOTHING, "refused"),
    ({"publication_decision": [{**DECISION, "on": "2026-06-16"}]}, Permit.NOTHING, "decided tomorrow"),
    (
        {"publication_decision": [{**DECISION, "municipalities": ["gm9001"]}]},
        Permit.NOTHING,
        "Meer is left out",
    ),
    (
        {"publication_decision": [{**DECISION, "municipalities": ["gm9001"]}], "municipalities": ["Dam"]},
        Permit.PAGE,
        "only Dam is meant, by its name",
    ),
    (
        {"publication_decision": [{**DECISION, "municipalities": ["Dam", "gm9002"]}]},
        Permit.PAGE,
        "both are covered",
    ),
    (
        {"publication_decision": [{**DECISION, "municipalities": ["Dam"]}], "municipalities": ["Nergens"]},
        Permit.NOTHING,
        "a name that nobody knows",
    ),
    (
        {
            "proceedings": [
                {"kind": "appeal", "by": "aanbieder", "filed_on": "2026-05-01", "suspends": "true"}
            ]
        },
        Permit.NOTHING,
        "an open proceeding that suspends",
    ),
    (
        {
            "proceedings": [
                {
                    "kind": "appeal",
                    "by": "aanbieder",
                    "filed_on": "2026-05-01",
                    "suspends": "true",
                    "decided_on": "2026-06-15",
                }
            ]
        },
        Permit.PAGE,
        "it is decided",
    ),
    (
        {"proceedings": [{"kind": "appeal", "by": "aanbieder", "filed_on": "2026-05-01"}]},
        Permit.PAGE,
        "it does not suspend",
    ),
    ({"proceedings": [{**APPEAL, "filed_on": "2026-06-16"}]}, Permit.NOTHING, "it is announced"),
    ({"proceedings": [{**APPEAL, "filed_on": None}]}, Permit.NOTHING, "nobody knows since when"),
    ({"informed": [{"who": "aanbieder", "on": "2026-06-15"}]}, Permit.PAGE, "told today"),
    ({"informed": [{"who": "aanbieder", "on": "2026-06-16"}]}, Permit.NOTHING, "told tomorrow"),
    ({"informed": [{"who": "aanbieder", "on": "2026-06-01"}, {"who": "raad"}]}, Permit.NOTHING, "not all"),
    ({**WITHDRAWN, "informed": [{"who": "raad"}]}, Permit.NOTHING, "it cannot have been public"),
    ({"withdrawn": {"on": "2026-05-01"}}, Permit.NOTHING, "published, but taken back"),
    ({"withheld": {"because": "ground"}}, Permit.NOTHING, "published, but held back"),
    (
        {"withdrawn": {"on": "2026-05-01"}, "publish_until": "2026-06-01"},
        Permit.NOTHING,
        "nor a tombstone of it",
    ),
    ({**WITHDRAWN, "published_on": "2026-05-01"}, Permit.TOMBSTONE, "public on the last day"),
    ({**WITHDRAWN, "published_on": "2026-05-02"}, Permit.NOTHING, "taken back before it began"),
    ({**WITHDRAWN, "publish_from": "2026-05-01T23:59"}, Permit.TOMBSTONE, "public for a minute"),
    ({**WITHDRAWN, "publish_from": "2026-05-02T00:00"}, Permit.NOTHING, "too late by a minute"),
    (
        {
            "publication_status": "withdrawn",
            "withdrawn": {"on": "2026-06-15"},
            "publish_from": "2026-06-15T12:01",
        },
        Permit.NOTHING,
        "its hour never came",
    ),
    ({**WITHDRAWN, "hearing": {"facts": {"sent_on": "2026-01-01"}}}, Permit.NOTHING, "never heard"),
    ({**WITHDRAWN, "release_after": [{"body": "i", "seen_on": "2026-05-02"}]}, Permit.NOTHING, "too soon"),
    ({**WITHDRAWN, "publication_decision": [{**DECISION, "on": "2026-05-02"}]}, Permit.NOTHING, "later"),
    ({**WITHDRAWN, "body": "> [!voorbeeld] x"}, Permit.NOTHING, "an example that was not agreed"),
    ({**WITHDRAWN, "publish_until": "2026-04-01"}, Permit.TOMBSTONE, "the end of its time counts not"),
    ({**WITHDRAWN, "proceedings": [{**APPEAL, "filed_on": "2026-05-02"}]}, Permit.TOMBSTONE, "later"),
    ({**WITHDRAWN, "proceedings": [APPEAL]}, Permit.NOTHING, "it was held back that day"),
    ({"publication_status": "suspended", "proceedings": [APPEAL]}, Permit.TOMBSTONE, "public before"),
    (
        {"publication_status": "suspended", "proceedings": [APPEAL], "published_on": "2026-05-02"},
        Permit.NOTHING,
        "filed before it was public",
    ),
    (
        {
            "publication_status": "suspended",
            "proceedings": [{**APPEAL, "filed_on": "2026-05-20"}, APPEAL],
            "published_on": "2026-05-10",
        },
        Permit.NOTHING,
        "the first of two counts",
    ),
    ({"publish_until": "2026-06-15"}, Permit.PAGE, "the last day is a day"),
    ({"publish_until": "2026-06-14"}, Permit.TOMBSTONE, "over since yesterday"),
    ({"body": "> [!CITAAT] een bewoner\n> Fijn."}, Permit.NOTHING, "a quote that was not agreed"),
    ({"body": "> [!CITAAT afgestemd] een bewoner\n> Fijn."}, Permit.PAGE, "a quote that was agreed"),
]


@pytest.mark.parametrize(("keys", "permit", "why"), CASES)
def test_what_may_be_seen_follows_the_contract(
    make: Make, shelve: Shelve, moment: datetime, *, keys: dict[str, object], permit: Permit, why: str
) -> None:
    found = permitted(shelve(make(1, **keys)), moment)

    assert [item.permit for item in found] == [permit], why


@pytest.mark.parametrize(
    ("published_on", "retention", "last"),
    [
        ("2026-01-31", "P1M", "2026-02-28"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2025-12-31", "P1W2D", "2026-01-09"),
        ("2025-11-30", "P1M", "2025-12-30"),
    ],
)
def test_retention_ends_after_its_last_day(
    make: Make, shelve: Shelve, *, published_on: str, retention: str, last: str
) -> None:
    library = shelve(make(1, published_on=published_on), retention={"document": retention})
    noon = datetime.fromisoformat(f"{last}T12:00:00+01:00")

    on_last, day_after = (permitted(library, noon + timedelta(days=days))[0].permit for days in (0, 1))

    assert (on_last, day_after) == (Permit.PAGE, Permit.TOMBSTONE)


@pytest.mark.parametrize(
    ("moment", "permit"),
    [("00:45", Permit.NOTHING), ("01:29", Permit.NOTHING), ("01:30", Permit.PAGE)],
)
def test_the_hour_that_comes_twice_opens_once(
    make: Make, shelve: Shelve, *, moment: str, permit: Permit
) -> None:
    library = shelve(make(1, publish_from="2026-10-25T02:30"))
    local = datetime.fromisoformat(f"2026-10-25T{moment}:00").replace(tzinfo=UTC).astimezone(AMSTERDAM)

    assert permitted(library, local)[0].permit is permit


LEFT = [{"code": "gm9001", "name": "Dam"}, {"code": "gm9002", "name": "Meer", "until": "2026-01-31"}]
REPORT = {"kind": "visit-report", "sort": None, "form": "proactive", "variant": "periodic"}
ADOPTIONS = [
    {"municipality": "Dam", "body": "college", "on": "2026-02-02"},
    {"municipality": "Meer", "body": "college", "on": "2026-01-20"},
]


@pytest.mark.parametrize(
    ("keys", "permit"),
    [
        ({}, Permit.PAGE),
        ({"adopted_on": "2026-01-31"}, Permit.NOTHING),
        ({"adopted_on": "2026-02-01"}, Permit.PAGE),
        ({"adopted_by": ADOPTIONS}, Permit.NOTHING),
        ({"adopted_by": ADOPTIONS[:1]}, Permit.PAGE),
        ({**REPORT, "visited_on": ["2026-02-03", "2026-01-31"], "adopted_on": "2026-02-10"}, Permit.NOTHING),
        ({**REPORT, "visited_on": ["2026-02-03"], "adopted_on": "2026-01-10"}, Permit.PAGE),
    ],
)
def test_a_decision_covers_the_members_of_the_day_that_counts(
    make: Make, shelve: Shelve, moment: datetime, *, keys: dict[str, object], permit: Permit
) -> None:
    document = make(1, **keys, publication_decision=[{**DECISION, "municipalities": ["gm9001"]}])

    assert permitted(shelve(document, municipalities=LEFT), moment)[0].permit is permit
