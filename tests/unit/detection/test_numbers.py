import re

import pytest

from generator.detection.numbers import passage_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        ("geen cijfer", ()),
        ("9", (0,)),
        ("12 en 3", (0, 6)),
        ("a90b09-1", (1, 4, 7)),
        ("é 2€10", (2, 4)),
    ],
)
def test_a_number_begins_where_no_digit_stands_before_it(text: str, numbers: tuple[int, ...]) -> None:
    assert passage_of(text).numbers == numbers


def test_matches_at_numbers_do_not_overlap() -> None:
    # given
    passage = passage_of("1 2 3 4 5")
    # when
    found = [match[0] for match in passage.at_numbers(re.compile(r"\d \d"))]
    # then
    assert found == ["1 2", "3 4"]


def test_a_passage_does_not_show_its_text() -> None:
    assert "111222333" not in repr(passage_of("bsn 111222333"))
