import pytest

from generator.register.figure import Figure


@pytest.mark.parametrize(
    ("figure", "percentage", "why"),
    [
        (Figure(0, 0), None, "nothing has no share"),
        (Figure(49, 49), None, "of so few, one more or less moves a share too much"),
        (Figure(50, 50), 100, "fifty are enough"),
        (Figure(25, 200), 13, "half is rounded up"),
        (Figure(63, 200, 39), 32, "the unknown stay in the whole (I14)"),
    ],
)
def test_a_share_is_rounded_and_never_of_a_few(figure: Figure, percentage: int | None, why: str) -> None:
    assert figure.percentage == percentage, why


@pytest.mark.parametrize(("unknown", "expected"), [(0, False), (1, True)])
def test_what_is_not_known_makes_a_share_a_lower_bound(unknown: int, *, expected: bool) -> None:
    assert Figure(3, 9, unknown).is_lower_bound is expected
