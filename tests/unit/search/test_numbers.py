from random import Random

import pytest

from generator.search.numbers import LARGEST, read, read_rising, written, written_rising


@pytest.mark.parametrize("number", [0, 60, 61, 2335, 2336, 35459, 35460, 65535, 65536, LARGEST])
def test_a_number_is_read_as_it_was_written(number: int) -> None:
    found = read(written([number, 7, number]))

    assert found == [number, 7, number]


def test_rising_numbers_are_read_as_they_were_written():
    random = Random(4)  # noqa: S311 - the same numbers in every run; no secret
    numbers = sorted(random.sample(range(200_000), 500))

    found = read_rising(written_rising(numbers))

    assert found == numbers
    assert read_rising(written_rising([])) == []


def test_the_text_needs_no_escapes_in_json():
    text = written(range(3000))

    assert not set(text) & {'"', "\\", " "}
