"""What the Woo asks of grounds."""

import pytest

from generator.authorities.grounds import ground
from generator.rules.woo import FIRST_READER, LAST_RESORT, clashing


@pytest.mark.parametrize(
    ("grounds", "expected"),
    [
        pytest.param(("5.1.5", "5.1.2e"), ("5.1.2e",), id="second paragraph"),
        pytest.param(("5.1.1d", "5.1.5", "5.1.2e"), ("5.1.1d", "5.1.2e"), id="both paragraphs"),
        pytest.param(("5.1.1d", "5.1.2e"), (), id="without 5.1.5"),
        pytest.param(("5.1.5", "5.2.1"), (), id="article 5.2"),
        pytest.param(("5.1.5",), (), id="alone"),
    ],
)
def test_only_the_first_two_paragraphs_clash_with_the_fifth(
    grounds: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    found = clashing(grounds)

    assert found == expected


@pytest.mark.parametrize("code", [FIRST_READER, LAST_RESORT])
def test_a_ground_that_rules_speak_of_is_in_the_law(code: str) -> None:
    found = ground(code)

    assert found is not None
    assert found.code == code
