from datetime import date

import pytest

from generator.model.provider import Provider
from generator.model.terms import Kind, Variant
from generator.register.cycle import Cycle, cycle
from generator.register.entry import Entry, Standing, Visit
from generator.register.figure import Figure
from generator.settings.typed import validated

TODAY = date(2026, 11, 1)
OLD = {"municipality": "gm9001", "from": "2019-01-01"}


def provider(*contracts: dict[str, str], **keys: object) -> Provider:
    return validated(Provider, {"name": "Aanbieder", "contracted": list(contracts), **keys})


def report(key: str, day: date, *, standing: Standing = Standing.PUBLIC) -> Entry:
    keys = (key,) if standing is Standing.PUBLIC else ()
    return Entry(
        "VR-2026-001", Kind.VISIT_REPORT, day.year, standing, Variant.SIGNAL, (), keys, (Visit(day),)
    )


def measured(*entries: Entry, providers: dict[str, Provider] | None = None) -> Cycle:
    four = {f"p{number}": provider(OLD) for number in range(4)}
    found = cycle(entries, providers or four, today=TODAY)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("day", "visited", "why"),
    [
        (date(2022, 11, 1), 0, "four years ago today is one day too long"),
        (date(2022, 11, 2), 1, "within four years"),
        (TODAY, 1, "today"),
        (date(2026, 11, 2), 0, "tomorrow has not been"),
    ],
)
def test_a_visit_counts_for_four_years(day: date, *, visited: int, why: str) -> None:
    assert measured(report("p0", day)).visited == Figure(visited, 4), why


def test_a_provider_counts_once_however_often_it_is_visited() -> None:
    found = measured(report("p0", date(2024, 1, 1)), report("p0", date(2025, 1, 1)))

    assert found.visited == Figure(1, 4)


def test_a_report_that_tells_no_provider_makes_one_provider_unknown() -> None:
    closed = report("", date(2025, 1, 1), standing=Standing.NOT_PUBLIC)
    gone = report("", date(2023, 1, 1), standing=Standing.TAKEN_BACK)
    before = report("", date(2021, 1, 1), standing=Standing.NOT_PUBLIC)

    found = measured(report("p0", date(2025, 1, 1)), closed, gone, before)

    assert (found.visited, found.without_provider) == (Figure(1, 4, 2), 2)


def test_there_are_never_more_unknown_than_not_visited() -> None:
    closed = report("", date(2025, 1, 1), standing=Standing.NOT_PUBLIC)

    found = measured(report("p0", date(2025, 1, 1)), closed, closed, providers={"p0": provider(OLD)})

    assert found.visited == Figure(1, 1, 0)


@pytest.mark.parametrize(
    ("contracts", "keys", "counts", "why"),
    [
        ((OLD,), {}, True, "it runs"),
        (({**OLD, "until": "2026-10-31"},), {}, False, "it is over"),
        (({**OLD, "until": "2026-11-01"},), {}, True, "its last day"),
        (({"municipality": "gm9001", "from": "2026-11-02"},), {}, False, "it begins tomorrow"),
        ((OLD,), {"ended": {"on": "2026-10-31"}}, False, "the provider stopped"),
        ((), {}, False, "no contract"),
        (({"municipality": "gm9001"},), {}, True, "without days it always runs"),
    ],
)
def test_only_providers_under_contract_today_are_the_whole(
    contracts: tuple[dict[str, str], ...], keys: dict[str, object], *, counts: bool, why: str
) -> None:
    found = cycle((), {"p0": provider(*contracts, **keys)}, today=TODAY)

    assert (found is not None) is counts, why


def test_who_is_new_and_not_visited_is_told_apart() -> None:
    new = provider({"municipality": "gm9001", "from": "2024-01-01"})
    seen = provider({"municipality": "gm9001", "from": "2024-01-01"})

    found = measured(report("p2", date(2025, 1, 1)), providers={"p0": provider(OLD), "p1": new, "p2": seen})

    assert (found.visited, found.new) == (Figure(1, 3), 1)


def test_the_cycle_begins_on_a_day_that_exists() -> None:
    found = cycle((), {"p0": provider(OLD)}, today=date(2104, 2, 29))

    assert found is not None
    assert found.since == date(2100, 2, 28)
