import pytest

from generator.settings.contrast import ratio, readable, text_on


def test_the_ratio_of_black_and_white_is_21() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colour", ["#f2a33a", "#ffff00", "#7f7f7f", "#00a0e0", "#ffffff", "#000000"])
def test_the_nearest_readable_colour_is_readable(colour: str) -> None:
    assert ratio(readable(colour, "#ffffff"), "#ffffff") >= 4.5


def test_a_colour_that_is_readable_stays_as_it_is() -> None:
    assert readable("#0f4c5c", "#ffffff") == "#0f4c5c"


def test_text_on_yellow_is_dark_and_on_navy_white() -> None:
    assert (text_on("#ffd43b"), text_on("#0f4c5c")) == ("#16202a", "#ffffff")
