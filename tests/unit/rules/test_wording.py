import pytest

from generator.rules.wording import hard_words_in, unexplained_in


def test_the_longest_phrase_is_told_once_as_it_was_written():
    found = list(hard_words_in("Met betrekking tot de zorg. En met betrekking tot het huis."))

    assert found == [("Met betrekking tot", "over")]


def test_a_hard_word_inside_another_word_is_none():
    assert list(hard_words_in("De adequaatheid en het indienen.")) == []


@pytest.mark.parametrize(
    "text", ["De GGD kwam.", "Deel IV.", "Zie JV-2025-001.", "Zorg B.V.", "[lak:5.1.2e BSN]"]
)
def test_what_everybody_knows_needs_no_explanation(text: str):
    assert list(unexplained_in(text, ())) == []


def test_an_abbreviation_is_explained_by_the_words_before_it_or_by_a_term():
    text = "De verklaring (VOG) en de GGZ en het PGB en de WLZ. De WLZ is een wet."

    found = list(unexplained_in(text, ("ggz", "Stichting PGB Huis")))

    assert found == ["WLZ"]
