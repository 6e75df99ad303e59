"""Trees of text to typed settings."""

import pytest

from generator.model.fault import FaultKind
from generator.model.partnership import Partnership
from generator.model.provider import AllowList, Provider
from generator.model.values import ProviderKey
from generator.settings.typed import path_of, typed
from generator.source.tree import parse_tree

PROVIDERS = dict[ProviderKey, Provider]


def told(text: str, model: object) -> list[tuple[FaultKind, str]]:
    _, faults = typed(parse_tree(text), model)  # type: ignore[arg-type]  # a generic alias is a model too
    return [(fault.kind, fault.key) for fault in faults]


def test_a_number_of_the_chamber_of_commerce_keeps_its_zero() -> None:
    providers, faults = typed(parse_tree("p0101: {name: Zilverzand, kvk: 01234567}\n"), PROVIDERS)

    assert faults == ()
    assert providers is not None
    assert providers["p0101"].kvk == "01234567"


def test_a_union_is_told_once_and_without_the_names_of_its_branches() -> None:
    text = "officials: [a, {function: b}, [c]]\n"

    assert told(text, AllowList) == [
        (FaultKind.MISSING_KEY, "officials[1].name"),
        (FaultKind.WRONG_SHAPE, "officials[2]"),
    ]


def test_a_wrong_key_is_told_at_the_key() -> None:
    _, (fault,) = typed(parse_tree("P 1: {name: Zilverzand}\n"), PROVIDERS)

    assert (fault.kind, fault.key, fault.span.column) == (FaultKind.WRONG_FORM, "P 1", 1)


def test_a_lone_value_is_told_without_the_list_that_was_made_of_it() -> None:
    assert told("organisations:\n", AllowList) == [(FaultKind.EMPTY_VALUE, "organisations")]


def test_one_fault_does_not_hide_another() -> None:
    found = told("schema: 2\nnaam: x\nwaiting_days: veel\n", Partnership)

    assert {
        (FaultKind.WRONG_VALUE, "schema"),
        (FaultKind.UNKNOWN_KEY, "naam"),
        (FaultKind.WRONG_NUMBER, "waiting_days"),
        (FaultKind.MISSING_KEY, "name"),
    } <= set(found)


def test_a_double_key_keeps_the_file_from_being_used() -> None:
    value, faults = typed(parse_tree("p1: {name: a}\np1: {name: b}\n"), PROVIDERS)

    assert value is None
    assert [fault.kind for fault in faults] == [FaultKind.DOUBLE_KEY]


@pytest.mark.parametrize(
    ("loc", "path"), [((), ""), (("a", 0, "b"), "a[0].b"), ((0,), "[0]"), (("a", "b"), "a.b")]
)
def test_a_location_is_written_as_a_path(loc: tuple[str | int, ...], path: str) -> None:
    assert path_of(loc) == path


def test_what_was_written_stays_out_of_the_repr() -> None:
    _, (fault,) = typed(parse_tree("p1: {name: a, kvk: geheim}\n"), PROVIDERS)

    assert "geheim" not in repr(fault)
