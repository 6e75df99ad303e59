import pytest

from generator.search.folding import words_of


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
