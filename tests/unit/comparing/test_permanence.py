from dataclasses import replace
from datetime import date, datetime

import pytest

from generator.comparing.breach import BreachKind
from generator.comparing.permanence import breaches, is_comparable, joined
from generator.model.publications import Publication, Publications
from generator.model.terms import Status
from generator.model.values import AMSTERDAM

NOON = datetime(2026, 11, 1, 12, tzinfo=AMSTERDAM)
FILE = ("rapport/2026/vr-2026-001/rooster.csv", "a" * 64)
REPORT = Publication(
    id="VR-2026-001",
    address="rapport/2026/vr-2026-001/",
    status=Status.PUBLISHED,
    on=date(2026, 3, 1),
    modified=date(2026, 3, 1),
    sha256="1" * 64,
    providers=("p0101", "p0102"),
    versions=(("1.0", date(2026, 3, 1)),),
    attachments=(FILE,),
)
STONE = Publication("VR-2026-001", REPORT.address, Status.WITHDRAWN, date(2026, 8, 1))
NEW = ("1.1", date(2026, 10, 30))


def listed(*entries: Publication) -> Publications:
    return Publications("vlietstreek", NOON, entries)


def kinds(before: Publication, *now: Publication) -> list[BreachKind]:
    return [breach.kind for breach in breaches(listed(before), listed(*now))]


def test_the_same_list_breaks_nothing() -> None:
    assert kinds(REPORT, REPORT) == []


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.SUSPENDED])
def test_an_address_may_become_a_page_that_explains(status: Status) -> None:
    assert kinds(REPORT, replace(STONE, status=status)) == []


@pytest.mark.parametrize("before", [REPORT, STONE], ids=["a document", "a page that explains"])
def test_an_address_may_not_vanish(before: Publication) -> None:
    found = breaches(listed(before), listed())

    assert [(breach.kind, breach.id, breach.address) for breach in found] == [
        (BreachKind.ADDRESS_VANISHED, "VR-2026-001", "rapport/2026/vr-2026-001/")
    ]


def test_an_id_may_not_move_to_another_kind() -> None:
    other = replace(REPORT, address="document/2026/vr-2026-001/")

    assert kinds(REPORT, other) == [BreachKind.ID_REUSED]


def test_an_addition_breaks_nothing() -> None:
    addition = replace(REPORT, id="VR-2026-002", address="rapport/2026/vr-2026-002/")

    assert kinds(REPORT, REPORT, addition) == []


CHANGES = {
    "the content": replace(REPORT, sha256="2" * 64),
    "the bytes of a file": replace(REPORT, attachments=((FILE[0], "b" * 64),)),
    "a file less": replace(REPORT, attachments=()),
    "another provider": replace(REPORT, providers=("p0101", "p0103")),
    "a provider less": replace(REPORT, providers=("p0101",)),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_asks_for_a_new_version(what: str) -> None:
    changed = CHANGES[what]
    told = replace(changed, versions=(*REPORT.versions, NEW))

    assert kinds(REPORT, changed) == [BreachKind.CHANGED_IN_SILENCE]
    assert kinds(REPORT, told) == []
    assert kinds(told, replace(told, sha256="3" * 64)) == [BreachKind.CHANGED_IN_SILENCE]


def test_a_version_of_an_earlier_day_tells_of_no_change_since() -> None:
    told_before = replace(REPORT, sha256="2" * 64, versions=(("0.9", date(2026, 2, 1)), *REPORT.versions))

    assert kinds(REPORT, told_before) == [BreachKind.CHANGED_IN_SILENCE]


def test_a_version_without_a_change_is_no_fault() -> None:
    assert kinds(REPORT, replace(REPORT, versions=(*REPORT.versions, NEW))) == []


def test_a_version_that_was_shown_stays() -> None:
    found = breaches(
        listed(REPORT), listed(replace(REPORT, sha256="2" * 64, versions=(("1.0", date(2026, 10, 30)),)))
    )

    assert [(breach.kind, dict(breach.values)) for breach in found] == [
        (BreachKind.HISTORY_CHANGED, {"version": "1.0", "day": "2026-03-01"})
    ]


def test_a_provider_that_turns_out_to_be_a_person_loses_its_key_in_silence() -> None:
    assert kinds(REPORT, replace(REPORT, providers=("", "p0102"))) == []


@pytest.mark.parametrize("day", [date(2026, 2, 1), date(2026, 4, 1)], ids=["earlier", "later"])
def test_the_day_of_publication_changes_only_with_a_word(day: date) -> None:
    moved = replace(REPORT, on=day)

    assert kinds(REPORT, moved) == [BreachKind.DAY_CHANGED]
    assert kinds(REPORT, replace(moved, versions=(*REPORT.versions, NEW))) == []


def test_an_earlier_key_of_a_partnership_sends_on_for_ever() -> None:
    before = replace(listed(REPORT), formerly=("stroom", "vliet"))

    found = breaches(before, replace(listed(REPORT), formerly=("vliet",)))

    assert [(breach.kind, dict(breach.values)) for breach in found] == [
        (BreachKind.EARLIER_KEY_DROPPED, {"key": "stroom"})
    ]


def test_a_key_that_is_taken_up_again_is_not_dropped() -> None:
    assert breaches(replace(listed(REPORT), formerly=("vlietstreek",)), listed(REPORT)) == ()


def test_what_comes_back_is_compared_with_nothing() -> None:
    assert kinds(STONE, replace(REPORT, on=date(2026, 9, 1))) == []


def test_a_list_of_a_later_moment_is_not_comparable() -> None:
    later = replace(listed(REPORT), at=NOON.replace(day=2))

    assert is_comparable(listed(REPORT), later)
    assert is_comparable(listed(REPORT), listed(REPORT))
    assert not is_comparable(later, listed(REPORT))


def test_of_lists_that_are_joined_the_first_counts() -> None:
    owed = replace(REPORT, id="VR-2026-002", address="rapport/2026/vr-2026-002/")

    both = joined(
        (listed(REPORT), replace(listed(STONE, owed), formerly=("vliet",))), partnership="vlietland"
    )

    assert both is not None
    assert both.partnership == "vlietland"
    assert both.entries == (REPORT, owed)
    assert both.formerly == ("vliet",)
    assert joined((), partnership="vlietland") is None
