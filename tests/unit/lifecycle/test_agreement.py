"""The gates and the table of verification are written apart from one contract: they have to agree."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from generator.lifecycle.gate import At
from generator.lifecycle.standing import is_explained, is_public
from generator.model.library import Document, Library
from generator.verification.permitted import Permit, permitted

Make = Callable[..., Document]
When = Callable[..., At]
DAYS = [
    None,
    "2026-03-01",
    "2026-05-31",
    "2026-06-01",
    "2026-06-14",
    "2026-06-15",
    "2026-06-16",
    "2027-01-01",
]
PLACES = [[], [], ["Dam"], ["gm9001", "Meer"], ["Oud"], ["Nergens"]]
QUOTE = "> [!CITAAT] wie\n> Goed."
BODIES = ["Een brief."] * 6 + [
    QUOTE,
    "> [!CITAAT afgestemd] wie\n> Goed.",
    "> [!voorbeeld niet afgestemd] wie\n> Goed.",
    "> [!LAK] 5.1.2e passage",
]


def _decision(random: Random) -> dict[str, object]:
    keys = {
        "on": random.choice(DAYS),
        "sent_on": random.choice(DAYS),
        "outcome": random.choice(["publish"] * 8 + ["refuse", None]),
        "urgent": random.choice([None, None, "Er is gevaar."]),
    }
    return {"municipalities": random.choice(PLACES), **_given(keys)}


def _given(keys: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in keys.items() if value is not None}


def _hearing(random: Random) -> dict[str, object]:
    facts = {"outcome": random.choice(["agrees", "disputed", None])}
    publication = {"outcome": random.choice(["objection", "objection", "agrees", None])}
    return {
        **({"facts": _given(facts)} if random.random() < 0.4 else {}),
        **({"publication": _given(publication)} if random.random() < 0.7 else {}),
    }


def _keys(random: Random) -> dict[str, object]:
    """Most keys are left out, so that every now and then a document is public."""

    def seldom(value: object) -> object:
        return value if random.random() < 0.25 else None

    proceeding = {
        "kind": random.choice(["appeal", "interim-relief"]),
        "suspends": random.choice(["true", "false"]),
        "filed_on": random.choice(DAYS),
        "decided_on": random.choice(DAYS),
    }
    return {
        "publication_status": random.choice(
            ["published"] * 9 + ["draft", "adopted", "withdrawn", "suspended"]
        ),
        "published_on": random.choice(DAYS[1:5] + DAYS),
        "municipalities": random.choice(PLACES[:4] + PLACES),
        "publish_from": seldom(random.choice([*DAYS[1:], "2026-06-15 12:00", "2026-06-15 12:01"])),
        "publish_until": seldom(random.choice(DAYS)),
        "publish_after_event": seldom(_given({"event": "brief", "happened_on": random.choice(DAYS)})),
        "release_after": seldom([_given({"body": "Raad", "seen_on": random.choice(DAYS)})]),
        "proceedings": seldom([_given(proceeding)]),
        "informed": seldom([_given({"who": "aanbieder", "on": random.choice(DAYS)})]),
        "hearing": seldom(_hearing(random)),
        "publication_decision": seldom([_decision(random) for _ in range(random.randint(1, 2))]),
        "body": random.choice(BODIES),
    }


def _records(random: Random) -> dict[str, object]:
    """Most records are there, so that every now and then a document is public."""
    adoptions = [
        {"municipality": place, "body": "council", "on": random.choice(DAYS[1:6])}
        for place in random.choice([["Dam"], ["gm9001", "Meer"], ["Dam", "gm9002", "Nieuw"]])
    ]
    checked = {"checked_by": "jurist", "checked_on": "2026-02-01"}
    adopted = random.choice(
        [{"adopting_body": "college", "adopted_on": random.choice(DAYS)}, {"adopted_by": adoptions}]
    )
    code = random.choice(["ADO001", "ADO002", "ADO007", "STA001"])
    return {
        "adopted_on": random.choice(DAYS[1:]),
        **adopted,
        "redaction": random.choice([checked] * 5 + [{"checked_by": "jurist"}, {"status": "none"}, None]),
        "suppressions": random.choice([[], [], [{"code": code, "reason": "Oud.", "by": "jurist"}]]),
        "municipalities": random.choice(PLACES[:4]),
    }


def _permit(document: Document, when: At) -> Permit:
    collection = replace(when.collection, documents=(document,))
    (found,) = permitted(Library("", None, (collection,)), when.moment)
    return found.permit


def test_gates_and_verification_agree_on_what_is_public(make: Make, moment_at: When) -> None:
    random = Random(20260615)  # noqa: S311 (a fixed seed, no secret)
    found: list[tuple[bool, bool, dict[str, object]]] = []

    for _ in range(600):
        keys = _keys(random)
        settings = random.choice([{}, {"waiting_days": "0"}, {"retention": {"document": "P2W"}}])
        document, when = make(**keys), moment_at(**settings)
        found.append((is_public(document, when), _permit(document, when) is Permit.PAGE, keys))

    assert [keys for mine, theirs, keys in found if mine != theirs] == []
    assert 50 < sum(mine for mine, _, _ in found) < 550, "both answers have to occur"


def test_a_page_that_explains_is_one_that_verification_permits(make: Make, moment_at: When) -> None:
    random, seen = Random(7), 0  # noqa: S311 (a fixed seed, no secret)

    for _ in range(1500):
        keys = {**_keys(random), "withdrawn": {"on": random.choice(DAYS[1:]), "why": "error"}}
        document, when = make(**keys), moment_at()
        if is_explained(document, when):
            seen += 1
            assert _permit(document, when) is Permit.TOMBSTONE, keys

    assert seen > 20


def test_gates_and_verification_agree_on_the_records_that_are_asked(make: Make, moment_at: When) -> None:
    random = Random(20260616)  # noqa: S311 (a fixed seed, no secret)
    found: list[tuple[bool, bool, dict[str, object]]] = []

    for _ in range(400):
        keys = _records(random)
        weight = {"severity": random.choice(["error", "warning", "off"]), "reason": "Anders."}
        rules = random.choice([{}, {}, {random.choice(["ADO006", "ADO007", "STA001"]): weight}])
        document, when = make(**keys), moment_at(rules=rules)
        found.append((is_public(document, when), _permit(document, when) is Permit.PAGE, keys))

    assert [keys for mine, theirs, keys in found if mine != theirs] == []
    assert 50 < sum(mine for mine, _, _ in found) < 350, "both answers have to occur"


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param({"body": f"```\n{QUOTE}\n```"}, id="a quote in a code fence"),
        pytest.param({"body": "> [!NOTE]\n> Let op."}, id="a head that nobody knows"),
        pytest.param({"body": "> [!CITAAT afgestemd?] wie\n> Goed."}, id="a head that is nearly right"),
        pytest.param({"body": "Zet `[!CITAAT afgestemd]` erboven."}, id="a head in code"),
    ],
)
def test_gates_and_verification_agree_on_quotes(make: Make, moment_at: When, keys: dict[str, object]) -> None:
    document, when = make(**keys), moment_at()

    assert is_public(document, when) == (_permit(document, when) is Permit.PAGE)


def test_gates_and_verification_agree_when_all_members_have_left(make: Make, moment_at: When) -> None:
    decision = {"municipalities": ["Nergens"], "on": "2026-06-01", "outcome": "publish"}
    document = make(publication_decision=[decision])
    when = moment_at(municipalities=[{"code": "gm9001", "name": "Dam", "until": "2025-12-31"}])

    assert is_public(document, when) == (_permit(document, when) is Permit.PAGE)
