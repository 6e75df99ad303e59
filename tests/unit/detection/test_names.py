import pytest

from generator.detection.names import fold, is_from_elsewhere, lexicon


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Yılmaz", "yilmaz"), ("Łukasz", "lukasz"), ("Øst", "ost"), ("JAN", "jan"), ("D’A", "d'a")],
)
def test_a_word_loses_its_case_and_its_accents(word: str, folded: str) -> None:
    assert fold(word) == folded


@pytest.mark.parametrize("word", ["fatima", "jean-pierre", "jan"])
def test_a_first_name_is_known(word: str) -> None:
    assert lexicon().is_first(word)


@pytest.mark.parametrize("word", ["wil", "mei", "over", "bergen"])
def test_a_word_is_no_first_name_by_itself(word: str) -> None:
    assert not lexicon().is_first(word)


@pytest.mark.parametrize("word", ["hoekstra", "verzonstra", "boersma-bakker"])
def test_a_surname_is_known(word: str) -> None:
    assert lexicon().is_surname(word)


@pytest.mark.parametrize("word", ["bakker", "hoorn", "meer", "zorg-bakker"])
def test_a_word_or_a_municipality_is_no_surname_by_itself(word: str) -> None:
    assert not lexicon().is_surname(word)


def test_a_first_name_of_elsewhere_is_no_first_name_by_itself() -> None:
    assert is_from_elsewhere("agnieszka")
    assert not lexicon().is_first("agnieszka")
