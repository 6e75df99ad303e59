import pytest

from generator.search.folding import id_key, skeleton, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cliënten één-op-één", ["clienten", "een", "op", "een"]),
        ("pgb's en 24/7", ["pgb", "s", "en", "24", "7"]),
        ("dag\u00adbesteding", ["dagbesteding"]),  # a soft hyphen from a word processor
        ("e\u0301e\u0301n", ["een"]),  # accents as characters of their own
        ("snake_case 😀 [(*", ["snake", "case"]),
        ("", []),
    ],
)
def test_text_becomes_words_without_accents_and_signs(text: str, words: list[str]) -> None:
    found = words_of(text)

    assert found == words


@pytest.mark.parametrize("written", ["VR-2026-001", "vr 2026 1", "vr2026001", "VR-2026-1"])
def test_an_id_has_one_key_however_it_is_written(written: str) -> None:
    key = id_key(written)

    assert key == "#vr2026/1"


def test_a_dot_between_thousands_is_no_end_of_a_word():
    found = words_of("1.200 cliënten in 3.5 jaar")

    assert found == ["1200", "clienten", "in", "3", "5", "jaar"]


@pytest.mark.parametrize("wrong", ["klagten", "klachtn", "clachten", "klaachten"])
def test_a_word_that_is_misspelled_sounds_the_same(wrong: str) -> None:
    sound = skeleton(wrong)

    assert sound == skeleton("klachten")
